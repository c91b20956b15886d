import { expect, test } from 'vitest';
import { formatStoryTime, toClockTime } from './story-clock.ts';

test.each([
  ['2026-11-25T01:42:00.000Z', 'WIB', '25 November 2026, 08.42 WIB'],
  ['2026-12-31T16:30:00.000Z', 'WITA', '1 Januari 2027, 00.30 WITA'],
  ['2026-03-01T00:05:00.000Z', 'WIT', '1 Maret 2026, 09.05 WIT'],
] as const)('the desk reads %s in %s as "%s"', (iso, zone, text) => {
  expect(formatStoryTime(iso, zone)).toBe(text);
});

test('a schedule comes back into its field as it was typed', () => {
  expect(toClockTime('2026-12-01T00:00:00.000Z', 'WITA')).toBe('2026-12-01T08:00');
});

test('an invalid instant is a bug and throws', () => {
  expect(() => formatStoryTime('besok', 'WIB')).toThrow(RangeError);
});
