import { cacheTag } from './cache-tag.ts';

const DAY_MS = 86_400_000;
/** A period that needs more tags than this carries the one of all days. A month between two others needs 31. */
const MOST_TAGS = 80;
/** Days of tags are those of WIB, whatever the portal's zone: a cover in whole days is right in any, exact in one. */
const WIB_MS = 7 * 3_600_000;

/** The tags that a story of this instant purges: its day, month and year, and all days together. */
export function dayTagsOf(instant: string): readonly string[] {
  const day = new Date(Date.parse(instant) + WIB_MS).toISOString().slice(0, 10);
  return [day, day.slice(0, 7), day.slice(0, 4)].map(cacheTag.day).concat(cacheTag.days);
}

/**
 * The tags of a page about a period: whole years, months and days that cover it, and no more of them than needed.
 * @param from first instant; undefined for the beginning of time
 * @param until the first instant after it
 */
export function dayTagsBetween(from: Date | undefined, until: Date): readonly string[] {
  if (from === undefined) return [cacheTag.days];
  const tags: string[] = [];
  const end = until.getTime() + WIB_MS;
  for (let at = startOfDay(from.getTime() + WIB_MS); at < end;) {
    const period = largestPeriodAt(new Date(at), end);
    tags.push(cacheTag.day(period.name));
    at = period.end;
    if (tags.length > MOST_TAGS) return [cacheTag.days];
  }
  return tags;
}

function largestPeriodAt(at: Date, end: number): { readonly name: string; readonly end: number } {
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  const name = at.toISOString();
  const endOfYear = Date.UTC(year + 1, 0);
  if (month === 0 && day === 1 && endOfYear <= end) return { name: name.slice(0, 4), end: endOfYear };
  const endOfMonth = Date.UTC(year, month + 1);
  if (day === 1 && endOfMonth <= end) return { name: name.slice(0, 7), end: endOfMonth };
  return { name: name.slice(0, 10), end: at.getTime() + DAY_MS };
}

function startOfDay(ms: number): number {
  return Math.floor(ms / DAY_MS) * DAY_MS;
}
