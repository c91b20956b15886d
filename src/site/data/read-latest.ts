import type { Payload } from 'payload';
import { findNewestStories } from './find-stories.ts';
import type { StoredStory } from './stored-article.ts';

/** The newest public stories of the whole portal. */
export async function readLatest(payload: Payload, limit: number): Promise<readonly StoredStory[]> {
  return findNewestStories(payload, {}, limit);
}
