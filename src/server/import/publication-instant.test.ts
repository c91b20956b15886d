import { expect, test } from 'vitest';
import { parsePublicationInstant } from './publication-instant.ts';

test.each([
  ['2024-08-07T21:18:00+07:00', '2024-08-07T14:18:00.000Z', 'WIB'],
  ['2024-08-07T21:18:00+08:00', '2024-08-07T13:18:00.000Z', 'WITA'],
  ['2024-08-07T21:18:00+0900', '2024-08-07T12:18:00.000Z', 'WIT'],
  ['2024-08-07T14:18:00Z', '2024-08-07T14:18:00.000Z', 'WITA'],
  ['2024-08-07T14:18:00+02:00', '2024-08-07T12:18:00.000Z', 'WITA'],
  ['2024-08-07T21:18:00', '2024-08-07T13:18:00.000Z', 'WITA'],
  ['2024-08-07 21:18', '2024-08-07T13:18:00.000Z', 'WITA'],
  ['2024-08-07', '2024-08-06T16:00:00.000Z', 'WITA'],
] as const)('%s at a desk in WITA is %s, filed in %s', (text, publishedAt, zone) => {
  expect(parsePublicationInstant(text, 'WITA')).toEqual({
    publishedAt,
    zone,
    dateOnly: text === '2024-08-07',
  });
});

test.each([
  '',
  'kemarin',
  '2024-02-30',
  '2024-13-01T00:00:00+07:00',
  '2024-08-07T25:00:00+07:00',
  '07/08/2024',
])('"%s" is no date', (text) => {
  expect(parsePublicationInstant(text, 'WIB')).toBeUndefined();
});
