import type { Payload } from 'payload';
import { findNewestHeadlines } from './find-headlines.ts';
import { findNewestStories } from './find-stories.ts';
import type { StoredHeadline, StoredStory } from './stored-article.ts';

/** The newest public stories of the whole portal, as cards. */
export async function readLatest(payload: Payload, limit: number): Promise<readonly StoredStory[]> {
  return findNewestStories(payload, {}, limit);
}

/** The newest public stories of the whole portal, as lines. */
export async function readLatestHeadlines(
  payload: Payload,
  limit: number,
): Promise<readonly StoredHeadline[]> {
  return findNewestHeadlines(payload, {}, limit);
}
