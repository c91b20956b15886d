/**
 * The names under which kept pages are found again. A page carries the tags of what it shows, a write purges the
 * tags of what it changed. Source: TABLES.md section 4; what is more here is explained in ADR 7.
 */
export const cacheTag = {
  /** Pages that show this story, in whatever form. */
  article: (number: number) => `article:${number}`,
  /** Pages that show this document of any collection, or asked for it in vain. */
  document: (id: string) => `doc:${id}`,
  section: (id: string) => `section:${id}`,
  topic: (id: string) => `topic:${id}`,
  region: (id: string) => `region:${id}`,
  unit: (id: string) => `unit:${id}`,
  author: (id: string) => `author:${id}`,
  format: (format: string) => `format:${format}`,
  /** @param period "2024", "2024-08" or "2024-08-07", a calendar day in WIB */
  day: (period: string) => `day:${period}`,
  /** The page of the story with this id, which shows its related list. */
  related: (id: string) => `related:${id}`,
  /** Sitemap files, by the thousand of the public number. */
  numbers: (number: number) => `numbers:${Math.floor(number / 1000)}`,
  /** Pages that list a collection other than the stories. */
  list: (collection: string) => `list:${collection}`,
  global: (slug: string) => `global:${slug}`,
  /** The newest stories of the whole portal. */
  front: 'front',
  /** The same in feeds and sitemaps. */
  feeds: 'feeds',
  /** Stories of all days together. */
  days: 'days',
  popular: 'popular',
  corrections: 'corrections',
  /** What stands around every page: the office, the sections, the names of the standing pages. */
  settings: 'settings',
  /** Stories chosen in a way that no other tag describes: any change of any public story purges it. */
  stories: 'stories',
  /** The count of views of the story with this id: it purges nothing, the page is drawn anew after its minute. */
  views: (id: string) => `views:${id}`,
  /** A page that has asked what time it is, or hangs on all counts of views: it is drawn anew after each minute. */
  clock: 'clock',
  /** A page of which nobody knows what it shows: every visible write purges it. */
  anything: 'anything',
  /** A page that shows what changes without a purge: it is not kept. */
  unkept: 'unkept',
} as const;

/** What a write changed, in tags. */
export interface Purge {
  /** Pages with one of these are never shown again as they were. */
  readonly gone: ReadonlySet<string>;
  /** Pages with one of these are drawn anew; as they were they are shown only where drawing fails. */
  readonly outdated: ReadonlySet<string>;
}

const EVERY_PAGE = 'everything';

/** What a write purges that nobody understands. */
export const EVERYTHING: Purge = { gone: new Set([EVERY_PAGE]), outdated: new Set() };

/** Whether it purges all pages, whatever they carry. */
export function isEverything(purge: Purge): boolean {
  return purge.gone.has(EVERY_PAGE);
}

/** Whether it purges no page. */
export function isNothing(purge: Purge): boolean {
  return purge.gone.size === 0 && purge.outdated.size === 0;
}

/** What two writes purge together. */
export function bothPurges(one: Purge, other: Purge): Purge {
  return { gone: one.gone.union(other.gone), outdated: one.outdated.union(other.outdated) };
}

/** A purge of pages that are never shown again as they were. */
export function purgeOf(...gone: readonly string[]): Purge {
  return { gone: new Set(gone), outdated: new Set() };
}
