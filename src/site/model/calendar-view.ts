import { address } from '../../contract/address.ts';
import type { PeriodCount } from '../data/read-period-counts.ts';
import { formatDate, formatMonth } from '../i18n/calendar-day.ts';
import { formatCount } from '../i18n/format-count.ts';
import { days as t } from '../i18n/id/days.ts';

/** A month as a table of weeks, Monday first. */
export interface CalendarView {
  readonly caption: string;
  readonly weeks: readonly (readonly CalendarCellView[])[];
}

/** One place of the table. */
export interface CalendarCellView {
  /** "7"; empty before the first and after the last day. */
  readonly day: string;
  /** Undefined for a day without stories. */
  readonly href: string | undefined;
  /** "7 Agustus 2024, 12 berita". */
  readonly label: string | undefined;
  readonly count: string | undefined;
  readonly current: boolean;
}

/**
 * Makes the calendar of a month.
 * @param month "2024-08"
 * @param current the day that the reader looks at, "2024-08-07"
 */
export function toCalendarView(
  month: string,
  counts: readonly PeriodCount[],
  current?: string,
): CalendarView {
  const countOf = new Map(counts.map(({ period, count }) => [period, count]));
  const cells = daysOf(month).map((day) => toCell(day, countOf.get(day) ?? 0, day === current));
  return { caption: t.calendar(formatMonth(month)), weeks: toWeeks(cells, weekdayOf(`${month}-01`)) };
}

function toCell(day: string, count: number, current: boolean): CalendarCellView {
  const read = formatCount(count);
  return {
    day: String(Number(day.slice(8))),
    href: count > 0 ? address.day(day) : undefined,
    label: count > 0 ? t.dayLabel(formatDate(day), read) : undefined,
    count: count > 0 ? read : undefined,
    current,
  };
}

function toWeeks(
  cells: readonly CalendarCellView[],
  skipped: number,
): readonly (readonly CalendarCellView[])[] {
  const places = [...Array.from({ length: skipped }, () => NO_DAY), ...cells];
  while (places.length % 7 > 0) places.push(NO_DAY);
  return Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7));
}

const NO_DAY: CalendarCellView = {
  day: '',
  href: undefined,
  label: undefined,
  count: undefined,
  current: false,
};

function daysOf(month: string): readonly string[] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length }, (_, place) => `${month}-${String(place + 1).padStart(2, '0')}`);
}

/** 0 for Monday. */
function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}
