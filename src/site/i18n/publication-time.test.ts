import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Zone } from '../../contract/zone.ts';
import { formatPublicationTime, formatShortTime } from './publication-time.ts';

test.each([
  ['2024-08-07T14:18:00Z', 'WIB', 'Rabu, 7 Agustus 2024 | 21:18 WIB'],
  ['2024-12-31T17:00:00Z', 'WIT', 'Rabu, 1 Januari 2025 | 02:00 WIT'],
  ['2024-09-05T16:05:00Z', 'WITA', 'Jumat, 6 September 2024 | 00:05 WITA'],
] as const)('%s in %s reads "%s"', (instant, zone, text) => {
  expect(formatPublicationTime(new Date(instant), zone)).toBe(text);
});

test('on a card the weekday goes and the year stays', () => {
  expect(formatShortTime(new Date('2024-08-07T14:18:00Z'), 'WIB')).toBe('7 Agustus 2024 | 21:18 WIB');
});

test('Makassar reads one hour later than Jakarta, at any instant', () => {
  fc.assert(fc.property(anyInstant, (at) => hourIn('WITA', at) === (hourIn('WIB', at) + 1) % 24));
});

test('an invalid date is a bug and throws', () => {
  expect(() => formatPublicationTime(new Date('besok'), 'WIB')).toThrow(RangeError);
});

const anyInstant = fc.date({ min: new Date('1988-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

function hourIn(zone: Zone, at: Date): number {
  return Number(/\| (\d\d):/.exec(formatPublicationTime(at, zone))?.[1]);
}
