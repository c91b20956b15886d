import { expect, test } from 'vitest';
import type { CalendarPeriod } from './calendar-period.ts';
import { toDayPage, toMonthPage, toNeighboursView, toYearPage, toYearViews } from './day-pages.ts';
import { aStory } from './stored-story.fixture.ts';

test('the newest year stands first, its months in the order of the calendar', () => {
  const years = toYearViews([
    { period: '2023-12', count: 3 },
    { period: '2024-01', count: 1000 },
    { period: '2024-08', count: 213 },
  ]);

  expect(years.map(({ link, count }) => [link.text, count])).toEqual([
    ['2024', '1.213 berita'],
    ['2023', '3 berita'],
  ]);
  expect(years[0]?.months.map(({ link }) => [link.href, link.text])).toEqual([
    ['/indeks/2024/01', 'Januari'],
    ['/indeks/2024/08', 'Agustus'],
  ]);
});

test('a day says its name, and by which clock it begins', () => {
  const view = toDayPage(aPeriod('day', '2024-08-07'), 'WIT', 1, {
    stories: [aStory()],
    total: 1,
    aPage: 20,
  });

  expect(view?.list.title).toBe('Berita Rabu, 7 Agustus 2024');
  expect(view?.list.opening).toBe('Berita yang terbit hari itu menurut jam WIT.');
  expect(view?.list.breadcrumb.map(({ href }) => href)).toEqual([
    '/indeks',
    '/indeks/2024',
    '/indeks/2024/08',
  ]);
});

test('a day, a month and a year without stories say so', () => {
  const day = toDayPage(aPeriod('day', '2024-08-08'), 'WIB', 1, { stories: [], total: 0, aPage: 20 });

  expect(day?.list.empty).toBe('Tidak ada berita yang terbit pada Kamis, 8 Agustus 2024.');
  expect(toMonthPage(aPeriod('month', '2024-08'), []).empty).toBe(
    'Tidak ada berita yang terbit pada Agustus 2024.',
  );
  expect(toYearPage(aPeriod('year', '2024'), []).empty).toBe('Tidak ada berita yang terbit pada 2024.');
});

test('the neighbours of a day are the nearest days with stories, in the zone of the portal', () => {
  const stored = { before: '2024-08-05T16:30:00.000Z', after: null };

  expect(toNeighboursView(stored, 'day', 'WIB').before?.href).toBe('/indeks/2024/08/05');
  expect(toNeighboursView(stored, 'day', 'WIT')).toEqual({
    before: { href: '/indeks/2024/08/06', text: '6 Agustus 2024' },
    after: undefined,
  });
});

function aPeriod(by: CalendarPeriod['by'], text: string): CalendarPeriod {
  return { by, text, from: new Date('2024-08-07T00:00:00Z'), until: new Date('2024-08-08T00:00:00Z') };
}
