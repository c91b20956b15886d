import { expect, test } from 'vitest';
import { dayTagsBetween, dayTagsOf } from './day-tags.ts';

test('a story of an evening in UTC belongs to the next day of WIB', () => {
  expect(dayTagsOf('2024-08-06T17:00:00.000Z')).toEqual([
    'day:2024-08-07',
    'day:2024-08',
    'day:2024',
    'days',
  ]);
});

test.each([
  ['a day', '2024-08-07T00:00+07:00', '2024-08-08T00:00+07:00', ['day:2024-08-07']],
  ['a month', '2024-02-01T00:00+07:00', '2024-03-01T00:00+07:00', ['day:2024-02']],
  ['a year', '2024-01-01T00:00+07:00', '2025-01-01T00:00+07:00', ['day:2024']],
  ['a day of WIT', '2024-08-07T00:00+09:00', '2024-08-08T00:00+09:00', ['day:2024-08-06', 'day:2024-08-07']],
  [
    'a gap over the turn of a year',
    '2023-11-29T10:00+07:00',
    '2024-02-02T00:00+07:00',
    ['day:2023-11-29', 'day:2023-11-30', 'day:2023-12', 'day:2024-01', 'day:2024-02-01'],
  ],
  ['a century', '1900-01-01T00:00+07:00', '2024-08-08T00:00+07:00', ['days']],
  ['no time at all', '2024-08-07T00:00+07:00', '2024-08-07T00:00+07:00', []],
] as const)('%s', (_what, from, until, tags) => {
  expect(dayTagsBetween(new Date(from), new Date(until))).toEqual(tags);
});

test('a story at any instant of a period purges the page of that period', () => {
  const tags = new Set(dayTagsBetween(new Date('2023-11-29T17:30:00Z'), new Date('2024-03-05T02:00:00Z')));
  for (let at = Date.parse('2023-11-29T17:30:00Z'); at < Date.parse('2024-03-05T02:00:00Z'); at += 3_600_000)
    expect(dayTagsOf(new Date(at).toISOString()).some((tag) => tags.has(tag))).toBe(true);
});
