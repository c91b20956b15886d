import type { Where } from 'payload';
import { PUBLIC_STORIES } from '../../contract/public-stories.ts';

/** Newest first; the number breaks a tie, so that no story is on two pages of a list or on none. */
export const NEWEST_FIRST = ['-publishedAt', '-number'];

/** Narrows a condition to what a reader may see. */
export function publicAnd(where: Where): Where {
  return { and: [PUBLIC_STORIES, where] };
}
