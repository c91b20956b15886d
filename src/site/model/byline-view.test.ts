import { expect, test } from 'vitest';
import { toBylineText, toBylineView } from './byline-view.ts';
import { anArticle } from './stored-story.fixture.ts';

const RATNA = { id: 'p1', slug: 'ratna-dewi', name: 'Ratna Dewi' };
const YOSEF = { id: 'p3', slug: 'yosef-mandacan', name: 'Yosef Mandacan' };
const MC = { id: 'u1', slug: 'mc-kab-contoh', name: 'MC KAB CONTOH', kind: 'media-center' } as const;

test.each([
  ['one writer', { authors: [RATNA] }, 'Oleh Ratna Dewi'],
  ['two writers are joined with "dan"', { authors: [RATNA, YOSEF] }, 'Oleh Ratna Dewi dan Yosef Mandacan'],
  ['a media center alone, as printed', { authors: [], unit: MC }, 'Oleh MC KAB CONTOH'],
  ['a writer at a media center', { authors: [RATNA], unit: MC }, 'Oleh Ratna Dewi (MC KAB CONTOH)'],
  [
    'an institution is not printed beside a writer',
    { authors: [RATNA], unit: { ...MC, kind: 'institution' } as const },
    'Oleh Ratna Dewi',
  ],
  [
    'an institution that published a release itself',
    { authors: [], unit: { ...MC, kind: 'institution' } as const },
    'Oleh MC KAB CONTOH',
  ],
  ['nobody is named', { authors: [], unit: null }, ''],
])('%s', (_name, changes, text) => {
  expect(toBylineText(anArticle(changes))).toBe(text);
});

test('every name leads to its own page', () => {
  const { by } = toBylineView(anArticle({ authors: [RATNA, YOSEF], unit: MC }));

  expect(by.filter((part) => part.href !== undefined)).toEqual([
    { text: 'Ratna Dewi', href: '/penulis/ratna-dewi' },
    { text: 'Yosef Mandacan', href: '/penulis/yosef-mandacan' },
    { text: 'MC KAB CONTOH', href: '/media-center/mc-kab-contoh' },
  ]);
});

test('the time stands in the zone the story was filed in', () => {
  expect(toBylineView(anArticle({ zone: 'WITA' })).published?.text).toBe('Rabu, 7 Agustus 2024 | 22:18 WITA');
});

test('a story of which only the day is known prints no clock time', () => {
  const { published } = toBylineView(anArticle({ publishedAt: '2024-08-06T17:00:00.000Z', dateOnly: true }));

  expect(published).toEqual({ iso: '2024-08-07', text: 'Rabu, 7 Agustus 2024' });
});

test('a story that came without a date has no time, and no invented one', () => {
  expect(toBylineView(anArticle({ publishedAt: null })).published).toBeUndefined();
});

test('a thousand views are grouped with a point', () => {
  expect(toBylineView(anArticle({ viewCount: 1213 })).viewCount).toBe('1.213');
});
