import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EngineArticle } from '../../contract/engine-article.ts';
import type { SearchRequest } from '../../contract/search-door.ts';
import { LiveSegment } from './live-segment.ts';
import { aSearchRequest } from './search-request.fixture.ts';
import { aSearchStory } from './search-story.fixture.ts';

const DAY_MS = 86_400_000;

test('a story with exactly the title comes first, before stories that say the words more often', () => {
  const segment = segmentOf(
    { title: 'Banjir Rob Semarang: Banjir Rob Semarang Surut', body: 'Banjir rob Semarang. '.repeat(9) },
    { title: 'Banjir Rob Semarang' },
  );

  expect(found(segment, 'banjir rob semarang')).toEqual(['story-2', 'story-1']);
});

test('the last word as it stands comes before longer words that begin with it', () => {
  const segment = segmentOf({ title: 'Desa Bangunan Bangunan' }, { title: 'Wisata', body: 'bangun desa' });

  expect(found(segment, 'desa bangun')).toEqual(['story-2', 'story-1']);
});

test('only the last word may be the beginning of a longer one', () => {
  const segment = segmentOf({ title: 'Pembangunan Jembatan' });

  expect(found(segment, 'pembangunan jemb')).toEqual(['story-1']);
  expect(found(segment, 'pembang jembatan')).toEqual([]);
});

test('a slip is forgiven where nothing matched as typed, and the spelling is offered', () => {
  const segment = segmentOf({ title: 'Puskesmas Baru di Ambon' });

  const answer = segment.ask(aSearchRequest('puksesmas ambon'));

  expect(answer.hits.map(({ id }) => id)).toEqual(['story-1']);
  expect(answer.suggestion).toBe('puskesmas ambon');
});

test('no slip is forgiven where the words as typed are found', () => {
  const segment = segmentOf({ title: 'Kota Baru' }, { title: 'Kata Baru' });

  const answer = segment.ask(aSearchRequest('kota baru'));

  expect(answer.hits.map(({ id }) => id)).toEqual(['story-1']);
  expect(answer.suggestion).toBeNull();
});

test('one of two words is no answer: an empty page beats padding', () => {
  const segment = segmentOf({ title: 'Panen Padi di Karawang' });

  expect(found(segment, 'panen tsunami')).toEqual([]);
});

test.each([
  ['ratna dewi', 'an author'],
  ['mc kab nagan raya', 'a media center'],
  ['nagan raya', 'a media center by the name of its place'],
])('"%s", the name of %s, finds the stories', (name) => {
  const segment = segmentOf({ names: ['Ratna Dewi', 'MC KAB NAGAN RAYA'] }, { names: ['Yosef Mandacan'] });

  expect(found(segment, name)).toEqual(['story-1']);
});

test('a part of a hyphenated word finds it', () => {
  expect(found(segmentOf({ title: 'Vaksin Covid-19 Tiba' }), 'vaksin covid tiba')).toEqual(['story-1']);
});

test('words that stand in every story are not asked for, unless nothing else was typed', () => {
  const segment = segmentOf({ title: 'Gempa Sigi' }, { title: 'Yang Ada' });

  expect(found(segment, 'gempa yang di sigi')).toEqual(['story-1']);
  expect(found(segment, 'yang ada')).toEqual(['story-2']);
});

test.each<[Partial<SearchRequest>, readonly string[]]>([
  [{ sectionId: 'olahraga' }, ['story-2']],
  [{ unitId: 'mc-ambon' }, ['story-1']],
  [{ topicId: 'dana-desa' }, ['story-1']],
  [{ regionId: '81' }, ['story-2']],
  [{ fromMs: DAY_MS * 2 }, ['story-2']],
  [{ untilMs: DAY_MS * 2 }, ['story-1']],
  [{ fromMs: DAY_MS * 9 }, []],
])('with %j only what passes is found and counted', (filter, expected) => {
  const segment = segmentOf(
    { sectionId: 'nusantara', unitId: 'mc-ambon', publishedAtMs: DAY_MS },
    { sectionId: 'olahraga', topicIds: [], regionIds: ['81'], publishedAtMs: DAY_MS * 3 },
    { sectionId: 'iptek', topicIds: [], publishedAtMs: null },
  );

  const answer = segment.ask(aSearchRequest('dana desa', filter));

  expect(answer.hits.map(({ id }) => id)).toEqual(expected);
  expect(answer.total).toBe(expected.length);
});

test('the newest first when asked for, and on a tie', () => {
  const segment = segmentOf(
    { publishedAtMs: DAY_MS },
    { publishedAtMs: DAY_MS * 3 },
    { publishedAtMs: DAY_MS * 2, title: 'Dana Desa' },
    { publishedAtMs: null },
  );

  expect(found(segment, 'dana desa', { order: 'newest' })).toEqual([
    'story-2',
    'story-3',
    'story-1',
    'story-4',
  ]);
  expect(found(segment, 'dana insentif')).toEqual(['story-2', 'story-1', 'story-4', 'story-3']);
});

test('pages follow each other without a gap, and the total is that of all', () => {
  const segment = segmentOf({}, {}, {}, {}, {});

  const pages = [0, 2, 4].map((offset) => segment.ask(aSearchRequest('dana desa', { offset, limit: 2 })));

  expect(pages.flatMap(({ hits }) => hits.map(({ id }) => id)).sort()).toEqual(
    [1, 2, 3, 4, 5].map((number) => `story-${number}`),
  );
  expect(pages.map(({ total }) => total)).toEqual([5, 5, 5]);
});

test('the snippet marks what matched', () => {
  const [hit] = segmentOf({}).ask(aSearchRequest('posyandu')).hits;

  expect(hit?.snippet.filter(({ marked }) => marked)).toEqual([{ text: 'posyandu', marked: true }]);
});

test.each(['', '   ', '!?', '"'])('"%s" finds nothing and suggests nothing', (text) => {
  expect(segmentOf({}).ask(aSearchRequest(text))).toEqual({ total: 0, hits: [], suggestion: null });
});

test('whatever is typed, the answer is bounded and names only stories that are there', () => {
  const segment = segmentOf({ title: 'Constructor __proto__ toString' }, {});
  segment.remove(2);

  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(3), (text, limit) => {
      const { total, hits } = segment.ask(aSearchRequest(text, { limit }));

      expect(hits.length).toBe(Math.min(total, limit));
      expect(hits.every(({ id }) => id === 'story-1')).toBe(true);
    }),
  );
});

test('adding then removing a story changes no answer', () => {
  const aWord = fc.constantFrom(
    'Banjir',
    'rob',
    'Covid-19',
    'D.I.',
    "Jum'at",
    'yang',
    'Rp5,9',
    '𝒳',
    '\ud800',
    '\n',
  );
  const aText = fc.array(aWord, { maxLength: 12 }).map((chosen) => chosen.join(' '));
  const aTelling = fc.record({ title: aText, lead: aText, body: aText });
  fc.assert(
    fc.property(fc.array(aTelling, { maxLength: 4 }), aTelling, aText, (stories, visitor, question) => {
      const segment = segmentOf(...stories);
      const before = segment.ask(aSearchRequest(question));

      segment.add(aSearchStory(99, visitor));
      segment.remove(99);

      expect(segment.ask(aSearchRequest(question))).toEqual(before);
    }),
  );
});

function segmentOf(...stories: readonly Partial<EngineArticle>[]): LiveSegment {
  const segment = new LiveSegment();
  for (const [place, changes] of stories.entries()) segment.add(aSearchStory(place + 1, changes));
  return segment;
}

function found(segment: LiveSegment, text: string, changes: Partial<SearchRequest> = {}): string[] {
  return segment.ask(aSearchRequest(text, changes)).hits.map(({ id }) => id);
}
