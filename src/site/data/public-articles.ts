import type { Where } from 'payload';

/**
 * What a reader may see of the articles: the one place where this site says so. Both fields are asked for,
 * so that a fault in either keeps a story hidden rather than shown.
 */
export const PUBLIC = {
  and: [{ state: { equals: 'tayang' } }, { _status: { equals: 'published' } }],
} as const satisfies Where;

/** Newest first; the number breaks a tie, so that no story is on two pages of a list or on none. */
export const NEWEST_FIRST = ['-publishedAt', '-number'];

/** Narrows a condition to what a reader may see. */
export function publicAnd(where: Where): Where {
  return { and: [PUBLIC, where] };
}
