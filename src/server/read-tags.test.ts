import { expect, test } from 'vitest';
import { PUBLIC_STORIES } from '../contract/public-stories.ts';
import { readTags } from './read-tags.ts';

const SECTION = '11111111-1111-4111-8111-111111111111';
const PHOTO = '22222222-2222-4222-8222-222222222222';
const CARD = { number: true, headline: true, photo: true };
const NEWEST = ['-publishedAt', '-number'];
const stories = { collection: 'articles', sort: NEWEST, select: CARD } as const;

test('a page of a section shows its list, its stories and their pictures', () => {
  const where = publicAnd({ section: { equals: SECTION } });
  const rows = [{ id: 's1', number: 1, photo: { media: { id: PHOTO } } }];

  expect(readTags({ ...stories, where }, rows)).toEqual([`section:${SECTION}`, 'article:1', `doc:${PHOTO}`]);
});

test('the newest stories are tagged as the front page is', () => {
  expect(readTags({ ...stories, where: publicAnd({}) }, [{ id: 's1', number: 1 }])).toEqual([
    'front',
    'article:1',
  ]);
});

test('where only places in a list are read, the stories in it may change', () => {
  const read = { ...stories, where: PUBLIC_STORIES, select: { section: true } };

  expect(readTags(read, [{ id: 's1', section: SECTION }])).toEqual(['front']);
});

test('a story that was asked for and is not shown makes the page old when it comes back', () => {
  const read = { ...stories, where: publicAnd({ id: { in: ['s1', 's2'] } }), sort: undefined };

  expect(new Set(readTags(read, [{ id: 's1', number: 1 }]))).toEqual(new Set(['article:1', 'doc:s2']));
});

test.each([
  ['the day before', { less_than: '2024-08-07T17:00:00.000Z' }, '-publishedAt', '2024-08-05T02:00:00.000Z',
    ['day:2024-08-05', 'day:2024-08-06', 'day:2024-08-07']],
  ['no day before', { less_than: '2024-08-07T17:00:00.000Z' }, '-publishedAt', undefined, ['days']],
  ['the day after', { greater_than_equal: '2024-08-07T17:00:00.000Z' }, 'publishedAt', '2024-08-09T02:00:00.000Z',
    ['day:2024-08-08', 'day:2024-08-09']],
  ['no day after', { greater_than_equal: '2024-08-07T17:00:00.000Z' }, 'publishedAt', undefined, ['days']],
] as const)('a page that leads to %s', (_what, publishedAt, sort, found, tags) => {
  const read = { collection: 'articles', where: publicAnd({ publishedAt }), sort, limit: 1, select: { publishedAt: true } };

  expect(readTags(read, found === undefined ? [] : [{ id: 's1', publishedAt: found }])).toEqual(tags);
}); // prettier-ignore

test('a file of the sitemap goes by thousands of numbers, not by two thousand stories', () => {
  const where = publicAnd({
    and: [{ number: { greater_than_equal: 2001 } }, { number: { less_than_equal: 4000 } }],
  });

  expect(readTags({ ...stories, where, sort: 'number' }, [{ id: 's', number: 2001 }])).toEqual([
    'numbers:2',
    'numbers:3',
    'numbers:4',
  ]);
});

test.each([
  ['another condition', { where: publicAnd({ advertorial: { equals: true } }) }],
  ['another condition beside a known one', {
    where: publicAnd({ and: [{ section: { equals: SECTION } }, { headline: { like: 'x' } }] }),
  }],
  ['an alternative', { where: publicAnd({ or: [{ section: { equals: SECTION } }, { format: { equals: 'foto' } }] }) }],
  ['another order', { where: PUBLIC_STORIES, sort: '-updatedAt' }],
])('stories chosen by %s make the page old with any story', (_what, changes) => {
  expect(readTags({ ...stories, ...changes }, [])).toContain('stories');
}); // prettier-ignore

test('what is not public, drafts, and collections that nobody purges are not kept', () => {
  expect(readTags({ ...stories, where: { section: { equals: SECTION } } }, [])).toEqual(['unkept']);
  expect(readTags({ ...stories, where: PUBLIC_STORIES, draft: true }, [])).toEqual(['unkept']);
  expect(readTags({ collection: 'users' }, [])).toEqual(['unkept']);
});

test('a topic found by its address makes the page old, and so does a topic that is missing there', () => {
  const read = { collection: 'topics', where: { slug: { equals: 'panen' } } };

  expect(readTags(read, [{ id: SECTION, name: 'Panen' }])).toEqual([`doc:${SECTION}`]);
  expect(readTags(read, [])).toEqual(['list:topics']);
});

test('the menu and the links in the footer belong to every page, the whole list of pages does not', () => {
  expect(readTags({ collection: 'sections' }, [{ id: SECTION }])).toEqual(['settings']);
  expect(readTags({ collection: 'pages', select: { title: true, slug: true } }, [])).toEqual(['settings']);
  expect(readTags({ collection: 'pages' }, [])).toEqual(['list:pages']);
});

function publicAnd(where: object): object {
  return { and: [PUBLIC_STORIES, where] };
}
