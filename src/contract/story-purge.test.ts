import { expect, test } from 'vitest';
import { purgeOfStory, type FiledStory } from './story-purge.ts';

test('a story in preparation purges nothing', () => {
  const draft = aFiledStory({ isPublic: false });

  expect(namesOf(purgeOfStory(draft, { ...draft, section: 'olahraga' }))).toEqual({ gone: [], outdated: [] });
});

test('a new story outdates the lists that it enters, and nothing that is shown is wrong', () => {
  const story = aFiledStory();

  const { gone, outdated } = namesOf(purgeOfStory({ ...story, isPublic: false }, story));

  expect(gone).toEqual(['article:7', 'doc:s7', 'numbers:0', 'stories']);
  expect(outdated).toEqual([
    'author:a', 'day:2024', 'day:2024-08', 'day:2024-08-07', 'days', 'feeds', 'format:berita', 'front',
    'region:r', 'section:ekonomi', 'topic:beras', 'topic:panen', 'unit:u',
  ]); // prettier-ignore
});

test('a new headline takes the story from every page that shows it, and leaves the lists in their order', () => {
  expect(namesOf(purgeOfStory(aFiledStory(), aFiledStory()))).toEqual({
    gone: ['article:7', 'doc:s7', 'numbers:0', 'stories'],
    outdated: [],
  });
});

test('a story that moves to another section outdates both, and the front page that sorts by section', () => {
  const { outdated } = purgeOfStory(aFiledStory(), aFiledStory({ section: 'olahraga' }));

  expect([...outdated].toSorted()).toEqual(['front', 'section:ekonomi', 'section:olahraga']);
});

test('a story that gets another day has another place in all its lists', () => {
  const { outdated } = purgeOfStory(aFiledStory(), aFiledStory({ publishedAt: '2024-08-09T01:00:00.000Z' }));

  expect([...outdated]).toEqual(
    expect.arrayContaining([
      'day:2024-08-07',
      'day:2024-08-09',
      'section:ekonomi',
      'front',
      'feeds',
      'popular',
    ]),
  );
});

test('a note puts the story among the corrections, and old bytes of it are never served again', () => {
  const { gone } = purgeOfStory(aFiledStory(), aFiledStory({ notes: '[{"kind":"ralat"}]' }));

  expect([...gone]).toEqual(expect.arrayContaining(['article:7', 'corrections']));
});

test.each([
  ['withdrawn', aFiledStory(), aFiledStory({ isPublic: false, isWithdrawn: true })],
  ['deleted', aFiledStory(), null],
  ['reinstated', aFiledStory({ isPublic: false, isWithdrawn: true }), aFiledStory()],
])('of a story that is %s no list is ever served again as it was', (_what, before, after) => {
  const { gone, outdated } = purgeOfStory(before, after);

  expect([...gone]).toEqual(
    expect.arrayContaining(['article:7', 'section:ekonomi', 'day:2024-08-07', 'front', 'feeds', 'popular']),
  );
  expect(outdated.size).toBe(0);
});

function aFiledStory(changes: Partial<FiledStory> = {}): FiledStory {
  return {
    id: 's7',
    number: 7,
    isPublic: true,
    isWithdrawn: false,
    publishedAt: '2024-08-07T14:18:00.000Z',
    section: 'ekonomi',
    unit: 'u',
    topics: ['panen', 'beras'],
    regions: ['r'],
    authors: ['a'],
    format: 'berita',
    notes: '',
    ...changes,
  };
}

function namesOf({ gone, outdated }: ReturnType<typeof purgeOfStory>) {
  return { gone: [...gone].toSorted(), outdated: [...outdated].toSorted() };
}
