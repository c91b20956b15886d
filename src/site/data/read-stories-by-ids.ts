import type { Payload } from 'payload';
import { findNewestStories } from './find-stories.ts';
import { inOrderOf } from './in-order-of.ts';
import type { StoredStory } from './stored-article.ts';

/** The stories with these ids in the given order, in one query; what is not public any more is left out. */
export async function readStoriesByIds(
  payload: Payload,
  ids: readonly string[],
): Promise<readonly StoredStory[]> {
  if (ids.length === 0) return [];
  const stories = await findNewestStories(payload, { id: { in: [...ids] } }, ids.length);
  return inOrderOf(ids, stories);
}
