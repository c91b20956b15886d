import type { Payload, SelectType, Where } from 'payload';
import { cacheTag } from '../../contract/cache-tag.ts';
import { findNewestHeadlines } from './find-headlines.ts';
import { inOrderOf } from './in-order-of.ts';
import { NEWEST_FIRST, publicAnd } from './public-articles.ts';
import { readUnder } from './read-under.ts';
import type { StoredHeadline } from './stored-article.ts';

/** A story with how often it was read. */
export interface ReadStory {
  readonly story: StoredHeadline;
  readonly viewCount: number;
}

/** Newest stories among which the most read of a period are sought. */
const RECENT_AT_MOST = 1000;

/** How many more counters than stories are read, so that withdrawn ones leave no gap. */
const SPARE = 10;

/** The most read of the stories published since an instant, most read first; what nobody read is not among them. */
export async function readMostReadSince(
  payload: Payload,
  since: Date,
  limit: number,
): Promise<readonly ReadStory[]> {
  // A story that has just gone out was read by nobody: only one that leaves changes this before the page is old.
  const found = await readUnder(payload, [cacheTag.popular]).find({
    collection: 'articles',
    depth: 0,
    limit: RECENT_AT_MOST,
    pagination: false,
    where: publicAnd({ publishedAt: { greater_than_equal: since.toISOString() } }),
    sort: NEWEST_FIRST,
    select: { number: true },
  });
  const ids = found.docs.map((row) => row.id);
  return ids.length === 0 ? [] : readMostReadWhere(payload, { article: { in: ids } }, limit);
}

/** The most read stories of all time, most read first; what nobody read is not among them. */
export async function readMostReadEver(payload: Payload, limit: number): Promise<readonly ReadStory[]> {
  return readMostReadWhere(payload, {}, limit);
}

async function readMostReadWhere(
  payload: Payload,
  where: Where,
  limit: number,
): Promise<readonly ReadStory[]> {
  const found = await payload.find({
    collection: 'article-views',
    depth: 0,
    limit: limit + SPARE,
    pagination: false,
    where: { and: [{ views: { greater_than: 0 } }, where] },
    sort: ['-views', 'article'],
    select: VIEWS_SELECT,
  });
  const counts = new Map(found.docs.map((row) => [row.article, row.views]));
  const ids = [...counts.keys()];
  const stories = ids.length === 0 ? [] : await findNewestHeadlines(payload, { id: { in: ids } }, ids.length);
  return inOrderOf(ids, stories)
    .slice(0, limit)
    .map((story) => ({ story, viewCount: counts.get(story.id) ?? 0 }));
}

const VIEWS_SELECT: SelectType = { article: true, views: true };
