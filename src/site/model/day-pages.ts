import { address } from '../../contract/address.ts';
import type { Zone } from '../../contract/zone.ts';
import type { StoryPage } from '../data/find-stories.ts';
import type { Neighbours } from '../data/read-neighbours.ts';
import type { PeriodCount } from '../data/read-period-counts.ts';
import { formatDate, formatDay, formatMonth, formatMonthName } from '../i18n/calendar-day.ts';
import { formatCount } from '../i18n/format-count.ts';
import { days as t } from '../i18n/id/days.ts';
import { periodOf } from './calendar-period.ts';
import type { CalendarPeriod } from './calendar-period.ts';
import type { HeadSource } from './head-view.ts';
import type { LinkView } from './link-view.ts';
import { toListPage } from './list-page.ts';
import type { ListPageView } from './list-page.ts';

/** The nearest periods with stories, before and after; undefined at the ends of the archive. */
export interface NeighboursView {
  readonly before: LinkView | undefined;
  readonly after: LinkView | undefined;
}

/** A year of the index with its months. */
export interface YearView {
  readonly link: LinkView;
  readonly count: string;
  readonly months: readonly { readonly link: LinkView; readonly count: string }[];
}

/** Groups the counts of months by year, newest year first, months in the calendar's order. */
export function toYearViews(counts: readonly PeriodCount[]): readonly YearView[] {
  const years = [...new Set(counts.map(({ period }) => period.slice(0, 4)))].toReversed();
  return years.map((year) => {
    const ofYear = counts.filter(({ period }) => period.startsWith(year));
    return {
      link: { href: address.year(year), text: year },
      count: t.count(formatCount(sumOf(ofYear))),
      months: ofYear.map(({ period, count }) => ({
        link: { href: monthAddress(period), text: formatMonthName(period) },
        count: formatCount(count),
      })),
    };
  });
}

/** What the page of a year or a month says over its days. */
export interface PeriodPageView {
  readonly head: HeadSource;
  readonly opening: string | undefined;
  /** The sentence that stands where no story does; undefined where some do. */
  readonly empty: string | undefined;
  readonly breadcrumb: readonly LinkView[];
}

/** Makes the page of a year; `year` is undefined when nothing was published in it. */
export function toYearPage(
  { text }: CalendarPeriod,
  counts: readonly PeriodCount[],
): PeriodPageView & { readonly year: YearView | undefined } {
  const total = sumOf(counts);
  return {
    head: { title: t.ofYear(text), path: address.year(text), indexed: total > 0 },
    opening: total > 0 ? t.yearOpening(formatCount(total), text) : undefined,
    empty: total > 0 ? undefined : t.emptyYear(text),
    breadcrumb: [{ href: address.days(), text: t.title }],
    year: toYearViews(counts)[0],
  };
}

/** Makes the page of a month, whose days stand in a calendar. */
export function toMonthPage({ text }: CalendarPeriod, counts: readonly PeriodCount[]): PeriodPageView {
  const total = sumOf(counts);
  const year = text.slice(0, 4);
  return {
    head: { title: t.ofMonth(formatMonth(text)), path: monthAddress(text), indexed: total > 0 },
    opening: total > 0 ? t.monthOpening(formatCount(total), formatMonth(text)) : undefined,
    empty: total > 0 ? undefined : t.emptyMonth(formatMonth(text)),
    breadcrumb: [
      { href: address.days(), text: t.title },
      { href: address.year(year), text: year },
    ],
  };
}

/** Makes one page of a day's list; undefined when the day has no such page. */
export function toDayPage(
  { text }: CalendarPeriod,
  zone: Zone,
  page: number,
  found: StoryPage,
): ListPageView | undefined {
  const [year = '', month = ''] = text.split('-');
  return toListPage(
    {
      title: t.ofDay(formatDay(text)),
      over: undefined,
      opening: found.total > 0 ? t.dayOpening(zone) : undefined,
      empty: t.emptyDay(formatDay(text)),
      path: address.day(text),
      breadcrumb: [
        { href: address.days(), text: t.title },
        { href: address.year(year), text: year },
        { href: address.month(year, month), text: formatMonthName(text.slice(0, 7)) },
      ],
      layout: 'rows',
      feed: undefined,
      searchWithin: undefined,
      beside: [],
    },
    page,
    found,
  );
}

/** Makes the way to the nearest days, months or years that have stories. */
export function toNeighboursView(
  neighbours: Neighbours,
  by: CalendarPeriod['by'],
  zone: Zone,
): NeighboursView {
  const toLink = (iso: string | null) => (iso === null ? undefined : toPeriodLink(iso, by, zone));
  return { before: toLink(neighbours.before), after: toLink(neighbours.after) };
}

function sumOf(counts: readonly PeriodCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function toPeriodLink(iso: string, by: CalendarPeriod['by'], zone: Zone): LinkView {
  const period = periodOf(new Date(iso), by, zone);
  switch (by) {
    case 'year':
      return { href: address.year(period), text: period };
    case 'month':
      return { href: monthAddress(period), text: formatMonth(period) };
    case 'day':
      return { href: address.day(period), text: formatDate(period) };
  }
}

/** @param month "2024-08" */
function monthAddress(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return address.month(year, number);
}
