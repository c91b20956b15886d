import { expect, test } from 'vitest';
import type { SearchAnswer, SearchHit, SnippetPiece } from '../../contract/search-door.ts';
import type { SearchQuery } from '../../contract/search-query.ts';
import { toChosenFilters, toFaultSentence, toSearchOutcome } from './search-page.ts';
import { toSearchFormView } from './search-form-view.ts';
import { toSearchRequest } from './search-request.ts';
import { toStoryOfHit } from './story-of-hit.ts';
import { aStory } from './stored-story.fixture.ts';

const NO_FILTERS = { section: null, topic: null, region: null, unit: null };
const EKONOMI = { id: 's1', slug: 'ekonomi', name: 'Ekonomi' };
const ACEH = { id: 'r1', slug: 'aceh', name: 'Aceh', code: '11' };

test('results keep the order of the search, each with the passage that matched', () => {
  const answer = anAnswer({
    total: 2,
    hits: [
      aHit('b', [{ text: 'Harga ', marked: false }, { text: 'ikan', marked: true }]), // prettier-ignore
      aHit('a', []),
    ],
  });

  const outcome = toSearchOutcome(aQuery(), answer, [aStory({ id: 'b' }), aStory({ id: 'a' })]);

  expect(outcome).toMatchObject({
    kind: 'found',
    sentence: '2 berita untuk “ikan”',
    results: [
      {
        snippet: [
          { text: 'Harga ', marked: false },
          { text: 'ikan', marked: true },
        ],
      },
      { snippet: [{ text: aStory().lead, marked: false }] },
    ],
  });
});

test('a search that finds nothing says so and offers the spelling that would', () => {
  const outcome = toSearchOutcome(aQuery({ text: 'bajir' }), anAnswer({ suggestion: 'banjir' }), []);

  expect(outcome).toEqual({
    kind: 'nothing',
    sentence: 'Tidak ada berita untuk “bajir”.',
    suggestion: { href: '/cari?q=banjir', text: 'banjir' },
  });
});

test('turning pages keeps the words and the filters', () => {
  const query = aQuery({ section: 'ekonomi', order: 'newest', page: 2 });

  const outcome = toSearchOutcome(query, anAnswer({ total: 60 }), [aStory()]);

  expect(outcome).toMatchObject({
    pagination: {
      previous: '/cari?q=ikan&rubrik=ekonomi&urut=terbaru',
      next: '/cari?q=ikan&rubrik=ekonomi&urut=terbaru&halaman=3',
    },
  });
});

test('a page after the last is not there', () => {
  expect(toSearchOutcome(aQuery({ page: 3 }), anAnswer({ total: 21 }), [])).toBeUndefined();
});

test('each filter that is on can be taken away by itself', () => {
  const query = aQuery({ section: 'ekonomi', from: '2024-08-01', page: 3 });

  const chosen = toChosenFilters(query, { ...NO_FILTERS, section: EKONOMI });

  expect(chosen.map(({ text, without }) => [text, without.href])).toEqual([
    ['Ekonomi', '/cari?q=ikan&dari=2024-08-01'],
    ['sejak 1 Agustus 2024', '/cari?q=ikan&rubrik=ekonomi'],
  ]);
});

test('the days of a range are whole days of the portal', () => {
  const query = aQuery({ from: '2024-08-07', until: '2024-08-07', page: 2 });

  const request = toSearchRequest(query, NO_FILTERS, 'WITA');

  expect(request).toMatchObject({
    fromMs: Date.parse('2024-08-06T16:00:00.000Z'),
    untilMs: Date.parse('2024-08-07T15:59:59.999Z'),
    offset: 20,
    limit: 20,
  });
});

test('a filter that does not exist asks nothing of the search', () => {
  const query = aQuery({ section: 'tiada' });

  expect(toSearchRequest(query, { ...NO_FILTERS, section: undefined }, 'WIB')).toBeUndefined();
});

test('the form stands as the reader left it', () => {
  const form = toSearchFormView(aQuery({ section: 'ekonomi', order: 'newest' }), [EKONOMI], [ACEH]);

  expect(form.sections.find((option) => option.selected)?.value).toBe('ekonomi');
  expect(form.orders.find((option) => option.selected)?.text).toBe('Terbaru');
});

test('a regency, which the form does not list, stays chosen', () => {
  const form = toSearchFormView(aQuery({ region: '73.71' }), [EKONOMI], [ACEH]);

  expect(form.regions).toEqual([]);
  expect(form.hidden).toEqual([{ name: 'daerah', value: '73.71' }]);
});

test.each([
  [{ kind: 'text-too-long', length: 1213 } as const, 'Kata pencarian terlalu panjang: 1.213 huruf'],
  [{ kind: 'no-such-day', text: '2024-02-30' } as const, '“2024-02-30” bukan tanggal yang ada di kalender.'],
  [{ kind: 'days-reversed' } as const, 'Tanggal awal lebih lambat daripada tanggal akhir.'],
  [{ kind: 'unknown-filter' } as const, 'Saringan yang dipilih tidak dikenal.'],
])('%o is explained to the reader', (fault, beginning) => {
  expect(toFaultSentence(fault)).toContain(beginning);
});

test('while the database is away a result has the headline, the day and the section that the index knows', () => {
  const hit = aHit('a', [{ text: 'Harga ikan turun.', marked: false }]);

  const outcome = toSearchOutcome(aQuery(), anAnswer({ total: 1, hits: [hit] }), [
    toStoryOfHit(hit, [EKONOMI]),
  ]);

  expect(outcome).toMatchObject({
    kind: 'found',
    results: [
      {
        card: {
          href: '/berita/7/harga-ikan-turun',
          headline: 'Harga Ikan Turun',
          section: { text: 'Ekonomi' },
          published: { iso: '2024-08-07T14:18:00.000Z' },
          by: undefined,
          picture: undefined,
        },
        snippet: [{ text: 'Harga ikan turun.', marked: false }],
      },
    ],
  });
});

test('an advertorial is labelled also while the database is away', () => {
  const hit = aHit('a', []);

  const outcome = toSearchOutcome(aQuery(), anAnswer({ total: 1, hits: [hit] }), [
    toStoryOfHit({ ...hit, line: { ...hit.line, advertorial: true } }, []),
  ]);

  expect(outcome).toMatchObject({ results: [{ card: { label: 'Advertorial' } }] });
});

function aHit(id: string, snippet: readonly SnippetPiece[]): SearchHit {
  return {
    id,
    score: 1,
    snippet,
    line: {
      number: 7,
      slug: 'harga-ikan-turun',
      headline: 'Harga Ikan Turun',
      publishedAtMs: Date.UTC(2024, 7, 7, 14, 18),
      dateOnly: false,
      zone: 'WIB',
      sectionId: 's1',
      advertorial: false,
    },
  };
}

function aQuery(changes: Partial<SearchQuery> = {}): SearchQuery {
  return {
    text: 'ikan',
    section: null,
    topic: null,
    region: null,
    unit: null,
    from: null,
    until: null,
    order: 'relevance',
    page: 1,
    ...changes,
  };
}

function anAnswer(changes: Partial<SearchAnswer> = {}): SearchAnswer {
  return { total: 0, hits: [], suggestion: null, ...changes };
}
