import { dayInZone, startOfDay } from '../../contract/zone.ts';
import type { Zone } from '../../contract/zone.ts';

/** A year, month or day of the index, in the portal's zone. */
export interface CalendarPeriod {
  readonly by: 'year' | 'month' | 'day';
  /** "2024", "2024-08" or "2024-08-07". */
  readonly text: string;
  /** From the first instant up to, and without, the last. */
  readonly from: Date;
  readonly until: Date;
}

/** The oldest year that the index answers for. */
const OLDEST_YEAR = 1945;

/**
 * Reads the parts of an index address: ["2024"], ["2024", "08"] or ["2024", "08", "07"]. Undefined for what is
 * no date of the calendar, and for a period that has not begun yet.
 */
export function parseCalendarPeriod(
  parts: readonly string[],
  zone: Zone,
  now: Date,
): CalendarPeriod | undefined {
  const by = BY_PARTS[parts.length - 1];
  const text = parts.join('-');
  if (!by || text.length !== LENGTH[by]) return undefined;
  const first = `${text}${'-01-01'.slice(text.length - LENGTH.year)}`;
  if (!isDay(first) || first > dayInZone(now, zone)) return undefined;
  return { by, text, from: startOfDay(first, zone), until: startOfDay(after(first, by), zone) };
}

/** The whole of time that the index answers for. */
export function allOfTime(zone: Zone, now: Date): Pick<CalendarPeriod, 'from' | 'until'> {
  return {
    from: startOfDay(`${OLDEST_YEAR}-01-01`, zone),
    until: startOfDay(after(dayInZone(now, zone), 'day'), zone),
  };
}

/** The day, month or year of an instant. */
export function periodOf(at: Date, by: CalendarPeriod['by'], zone: Zone): string {
  return dayInZone(at, zone).slice(0, LENGTH[by]);
}

const LENGTH = { year: 4, month: 7, day: 10 } as const satisfies Record<CalendarPeriod['by'], number>;
const BY_PARTS = ['year', 'month', 'day'] as const satisfies readonly CalendarPeriod['by'][];

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number(text.slice(0, 4)) < OLDEST_YEAR) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** The first day after the period that begins on a day. */
function after(day: string, by: CalendarPeriod['by']): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const next = {
    year: () => Date.UTC(year + 1, 0, 1),
    month: () => Date.UTC(year, month, 1),
    day: () => Date.UTC(year, month - 1, date + 1),
  } as const;
  return new Date(next[by]()).toISOString().slice(0, 10);
}
