import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allOfTime, parseCalendarPeriod, periodOf } from './calendar-period.ts';

const NOW = new Date('2024-08-07T16:30:00Z'); // 23:30 WIB on the 7th, 01:30 WIT on the 8th

test.each([
  [['2024'], 'year', '2023-12-31T17:00:00.000Z', '2024-12-31T17:00:00.000Z'],
  [['2024', '02'], 'month', '2024-01-31T17:00:00.000Z', '2024-02-29T17:00:00.000Z'],
  [['2023', '12'], 'month', '2023-11-30T17:00:00.000Z', '2023-12-31T17:00:00.000Z'],
  [['2024', '08', '07'], 'day', '2024-08-06T17:00:00.000Z', '2024-08-07T17:00:00.000Z'],
  [['2024', '02', '29'], 'day', '2024-02-28T17:00:00.000Z', '2024-02-29T17:00:00.000Z'],
] as const)('/indeks/%j begins and ends at midnight WIB', (parts, by, from, until) => {
  const period = parseCalendarPeriod(parts, 'WIB', NOW);

  expect(period).toEqual({ by, text: parts.join('-'), from: new Date(from), until: new Date(until) });
});

test.each([
  [['2024', '13']],
  [['2024', '00']],
  [['2024', '8']],
  [['2024', '02', '30']],
  [['2023', '02', '29']],
  [['2024', '08', '00']],
  [['24']],
  [['1944']],
  [['abcd']],
  [['2024-08']],
  [['2024', '08', '07', '01']],
  [['2024', '0807']],
  [[]],
])('/indeks/%j is no date and has no page', (parts) => {
  expect(parseCalendarPeriod(parts, 'WIB', NOW)).toBeUndefined();
});

test('tomorrow has no page yet, and begins earlier in the east', () => {
  expect(parseCalendarPeriod(['2024', '08', '08'], 'WIB', NOW)).toBeUndefined();
  expect(parseCalendarPeriod(['2024', '08', '08'], 'WIT', NOW)?.text).toBe('2024-08-08');
});

test('every instant of the past lies inside the day, month and year that it is filed under', () => {
  const { from, until } = allOfTime('WITA', NOW);
  const instants = fc.date({ min: from, max: new Date(until.getTime() - 1), noInvalidDate: true });

  fc.assert(
    fc.property(instants, fc.constantFrom('year' as const, 'month' as const, 'day' as const), (at, by) => {
      const period = parseCalendarPeriod(periodOf(at, by, 'WITA').split('-'), 'WITA', NOW);

      expect(period?.by).toBe(by);
      expect(period && period.from <= at && at < period.until).toBe(true);
    }),
  );
});
