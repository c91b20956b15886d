import { expect, test } from 'vitest';
import { parseScheduledTime } from './scheduled-time.ts';

test.each([
  ['2026-12-01T08:00', 'WIB', '2026-12-01T01:00:00.000Z'],
  ['2026-12-01T08:00', 'WITA', '2026-12-01T00:00:00.000Z'],
  ['2026-12-01T08:00', 'WIT', '2026-11-30T23:00:00.000Z'],
] as const)('%s typed beside %s is %s', (typed, zone, instant) => {
  expect(parseScheduledTime(typed, zone)?.toISOString()).toBe(instant);
});

test.each(['besok', '2026-02-31T08:00', '2026-12-01', '2026-12-01T25:00', ''])('"%s" is no time', (typed) => {
  expect(parseScheduledTime(typed, 'WIB')).toBeUndefined();
});
