import { expect, test } from 'vitest';
import { toRelatedView } from './related-view.ts';
import { aStory } from './stored-story.fixture.ts';

test('the best six are chosen and printed newest first', () => {
  const bestFirst = [3, 9, 1, 7, 5, 8, 30].map((day) =>
    aStory({ id: String(day), publishedAt: `2024-09-${String(day).padStart(2, '0')}T02:00:00.000Z` }),
  );

  const days = toRelatedView(bestFirst).map((entry) => entry.published?.iso.slice(8, 10));

  expect(days).toEqual(['09', '08', '07', '05', '03', '01']);
});

test('an entry prints author, time and title as the example page does', () => {
  const unit = { id: 'u', slug: 'mc', name: 'MC KAB CONTOH', kind: 'media-center' } as const;

  const [entry] = toRelatedView([aStory({ authors: [], unit, publishedAt: '2024-09-05T14:16:00.000Z' })]);

  expect(entry).toMatchObject({
    by: 'Oleh MC KAB CONTOH',
    published: { text: 'Kamis, 5 September 2024 | 21:16 WIB' },
    headline: 'Nelayan Kecil Dapat Jaminan Harga',
  });
});

test('a story without a date stands last', () => {
  const list = toRelatedView([
    aStory({ id: '1', publishedAt: null }),
    aStory({ id: '2', headline: 'Bertanggal' }),
  ]);

  expect(list.map((entry) => entry.headline)).toEqual(['Bertanggal', 'Nelayan Kecil Dapat Jaminan Harga']);
});
