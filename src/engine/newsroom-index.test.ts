import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EngineArticle } from '../contract/engine-article.ts';
import type { SearchRequest } from '../contract/search-door.ts';
import { anEngineArticle } from './engine-article.fixture.ts';
import { createNewsroomIndex, type NewsroomIndex } from './newsroom-index.ts';

const VILLAGE = anEngineArticle({ id: 'village', number: 1 });
const CLINIC = anEngineArticle({
  id: 'clinic',
  number: 2,
  title: 'Posyandu Desa Sukamaju Dapat Dana Insentif Baru',
  lead: 'Kader posyandu desa memakai dana insentif untuk timbangan.',
  body: 'Kepala desa menyerahkan timbangan kepada kader.',
  names: ['MC KAB SUKAMAJU'],
});
const FOOTBALL = anEngineArticle({
  id: 'football',
  number: 3,
  title: 'Tim Sepak Bola Ambon Juara',
  lead: 'Kesebelasan Ambon menang tipis.',
  body: 'Gol tunggal lahir lewat tendangan bebas.',
  names: ['Yosef Mandacan'],
  topics: ['Olahraga'],
  sectionId: 'olahraga',
  topicIds: ['olahraga'],
});

test('a story published later enters the list of an older one', () => {
  const index = indexOf(VILLAGE);

  const { lists } = index.apply({ upserts: [CLINIC], removals: [] });

  expect([...lists.keys()].sort()).toEqual(['clinic', 'village']);
  expect(relatedIds(index, 'village')).toEqual(['clinic']);
});

test('a story about something else stays out, even when the list is empty without it', () => {
  const index = indexOf(VILLAGE, FOOTBALL);

  expect(index.relatedOf('village')).toEqual([]);
});

test('a withdrawn story leaves lists and search with the same call', () => {
  const index = indexOf(VILLAGE, CLINIC);

  const { lists } = index.apply({ upserts: [], removals: ['clinic'] });

  expect(lists).toEqual(new Map([['village', []]]));
  expect(foundIds(index, 'timbangan')).toEqual([]);
  expect(index.size()).toBe(1);
});

test('a story that is changed and withdrawn in one batch is withdrawn', () => {
  const index = indexOf(VILLAGE, CLINIC);

  index.apply({ upserts: [CLINIC], removals: ['clinic'] });

  expect(index.size()).toBe(1);
});

test('telling the same change twice changes nothing the second time', () => {
  const index = indexOf(VILLAGE, CLINIC);

  const again = index.apply({ upserts: [VILLAGE, CLINIC], removals: ['never-published'] });

  expect(again.lists.size).toBe(0);
});

test('a story rewritten about something else leaves the lists it stood in', () => {
  const index = indexOf(VILLAGE, CLINIC);

  index.apply({ upserts: [{ ...FOOTBALL, id: 'clinic' }], removals: [] });

  expect(index.relatedOf('village')).toEqual([]);
});

test('an advertorial stands in no list, but has one', () => {
  const index = indexOf(VILLAGE, { ...CLINIC, relatable: false });

  expect(index.relatedOf('village')).toEqual([]);
  expect(relatedIds(index, 'clinic')).toEqual(['village']);
});

test('an editor pins a story on top and blocks another', () => {
  const index = indexOf({ ...VILLAGE, pinned: ['football'], blocked: ['clinic'] }, CLINIC, FOOTBALL);

  expect(relatedIds(index, 'village')).toEqual(['football']);
});

test('a pinned story that is published later takes its place then', () => {
  const index = indexOf({ ...VILLAGE, pinned: ['football'] }, CLINIC);

  index.apply({ upserts: [FOOTBALL], removals: [] });

  expect(relatedIds(index, 'village')).toEqual(['football', 'clinic']);
});

test('lists stored before a restart are taken as they are, and only missing ones are named', () => {
  const stored = new Map([['village', [{ id: 'clinic', score: 0.5, cosine: 0.4, sharedTerms: [] }]]]);
  const index = createNewsroomIndex();

  index.load([VILLAGE, CLINIC], stored);

  expect(relatedIds(index, 'village')).toEqual(['clinic']);
  expect(index.missingLists()).toEqual(['clinic']);
});

test('a story whose change is told only after a restart gets the list of its new text', () => {
  const older = new Map([VILLAGE, CLINIC].map(({ id }) => [id, []]));
  const index = createNewsroomIndex();
  index.load([VILLAGE, CLINIC], older);

  const { lists } = index.apply({ upserts: [VILLAGE], removals: [] });

  expect(relatedIds(index, 'village')).toEqual(['clinic']);
  expect([...lists.keys()]).toContain('village');
});

test('a missing list is made by a refresh', () => {
  const index = createNewsroomIndex();
  index.load([VILLAGE, CLINIC], new Map());

  index.refresh(index.missingLists());

  expect(index.missingLists()).toEqual([]);
  expect(relatedIds(index, 'clinic')).toEqual(['village']);
});

test('a stored list that names a story withdrawn during the restart does not show it', () => {
  const stored = new Map([['village', [{ id: 'clinic', score: 0.5, cosine: 0.4, sharedTerms: [] }]]]);
  const index = createNewsroomIndex();

  index.load([VILLAGE], stored);

  expect(index.relatedOf('village')).toEqual([]);
  expect(index.missingLists()).toEqual(['village']);
});

test('each place in a list says which terms the two stories share', () => {
  const [entry] = indexOf(VILLAGE, CLINIC).relatedOf('village');

  expect(entry?.sharedTerms).toContain('insentif');
  expect(entry?.sharedTerms.length).toBeLessThanOrEqual(5);
});

test('whatever comes, changes and goes, no list names its own story or one that is gone', () => {
  fc.assert(
    fc.property(fc.array(aChange, { maxLength: 25 }), (changes) => {
      const index = createNewsroomIndex();

      for (const { upserts, removals } of changes) index.apply({ upserts, removals });

      const held = heldAfter(changes);
      expect(index.size()).toBe(held.size);
      for (const id of held) {
        const related = relatedIds(index, id);
        expect(related).not.toContain(id);
        expect(related.filter((other) => !held.has(other))).toEqual([]);
        expect(new Set(related).size).toBe(related.length);
      }
    }),
    { numRuns: 60 },
  );
});

test('adding then removing a story changes no list and no answer', () => {
  fc.assert(
    fc.property(fc.array(aStory, { minLength: 1, maxLength: 12 }), aStory, (stories, visitor) => {
      const index = indexOf(...stories);
      const ids = [...new Set(stories.map(({ id }) => id))];
      const before = ids.map((id) => relatedIds(index, id));

      index.apply({ upserts: [{ ...visitor, id: 'visitor' }], removals: [] });
      index.apply({ upserts: [], removals: ['visitor'] });

      expect(ids.map((id) => relatedIds(index, id))).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

const aText = fc
  .array(fc.constantFrom('desa', 'dana', 'kpk', 'banjir', 'gempa', 'puskesmas', 'kecamatan', 'ambon'), {
    minLength: 3,
    maxLength: 12,
  })
  .map((chosen) => chosen.join(' '));

const aStory: fc.Arbitrary<EngineArticle> = fc
  .record({
    place: fc.nat(9),
    title: aText,
    body: aText,
    sectionId: fc.constantFrom('nusantara', 'olahraga', null),
    publishedAtMs: fc.option(fc.integer({ min: 0, max: 1e12 })),
    relatable: fc.boolean(),
  })
  .map(({ place, ...changes }) => anEngineArticle({ id: `s${place}`, number: place + 1, ...changes }));

const aChange = fc.record({
  upserts: fc.array(aStory, { maxLength: 4 }),
  removals: fc.array(
    fc.nat(9).map((place) => `s${place}`),
    { maxLength: 2 },
  ),
});

function heldAfter(changes: readonly { upserts: readonly EngineArticle[]; removals: readonly string[] }[]) {
  const held = new Set<string>();
  for (const { upserts, removals } of changes) {
    for (const { id } of upserts) held.add(id);
    for (const id of removals) held.delete(id);
  }
  return held;
}

function indexOf(...stories: readonly EngineArticle[]): NewsroomIndex {
  const index = createNewsroomIndex();
  for (const story of stories) index.apply({ upserts: [story], removals: [] });
  return index;
}

function relatedIds(index: NewsroomIndex, id: string): string[] {
  return index.relatedOf(id).map((entry) => entry.id);
}

function foundIds(index: NewsroomIndex, text: string, changes: Partial<SearchRequest> = {}): string[] {
  const request: SearchRequest = {
    text,
    sectionId: null,
    topicId: null,
    regionId: null,
    unitId: null,
    fromMs: null,
    untilMs: null,
    order: 'relevance',
    offset: 0,
    limit: 10,
    ...changes,
  };
  return index.search(request).hits.map(({ id }) => id);
}
