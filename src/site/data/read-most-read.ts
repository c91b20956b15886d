import type { Payload, SelectType, Where } from 'payload';
import { NEWEST_FIRST, publicAnd } from './public-articles.ts';
import { readStoriesByIds } from './read-stories-by-ids.ts';
import type { StoredStory } from './stored-article.ts';

/** A story with how often it was read. */
export interface ReadStory {
  readonly story: StoredStory;
  readonly viewCount: number;
}

/** The most read stories, most read first. */
export interface MostRead {
  /** Of those published since the given instant. */
  readonly recent: readonly ReadStory[];
  readonly ever: readonly ReadStory[];
}

/** Newest stories among which the most read of a period are sought. */
const RECENT_AT_MOST = 1000;

/** How many more counters than stories are read, so that withdrawn ones leave no gap. */
const SPARE = 10;

/** The most read stories, at most `limit` in each list. A story that nobody read is in none. */
export async function readMostRead(payload: Payload, since: Date, limit: number): Promise<MostRead> {
  const [recent, ever] = await Promise.all([
    readRecentCounts(payload, since, limit + SPARE),
    readCounts(payload, {}, limit + SPARE),
  ]);
  const ids = new Set([...recent, ...ever].map((count) => count.id));
  const stories = await readStoriesByIds(payload, [...ids]);
  const byId = new Map(stories.map((story) => [story.id, story]));
  const fill = (counts: readonly ViewCount[]) =>
    counts
      .flatMap(({ id, viewCount }) => {
        const story = byId.get(id);
        return story ? [{ story, viewCount }] : [];
      })
      .slice(0, limit);
  return { recent: fill(recent), ever: fill(ever) };
}

interface ViewCount {
  readonly id: string;
  readonly viewCount: number;
}

async function readRecentCounts(payload: Payload, since: Date, limit: number): Promise<readonly ViewCount[]> {
  const found = await payload.find({
    collection: 'articles',
    depth: 0,
    limit: RECENT_AT_MOST,
    pagination: false,
    where: publicAnd({ publishedAt: { greater_than_equal: since.toISOString() } }),
    sort: NEWEST_FIRST,
    select: { number: true },
  });
  const ids = found.docs.map((row) => row.id);
  return ids.length === 0 ? [] : readCounts(payload, { article: { in: ids } }, limit);
}

async function readCounts(payload: Payload, where: Where, limit: number): Promise<readonly ViewCount[]> {
  const found = await payload.find({
    collection: 'article-views',
    depth: 0,
    limit,
    pagination: false,
    where: { and: [{ views: { greater_than: 0 } }, where] },
    sort: ['-views', 'article'],
    select: VIEWS_SELECT,
  });
  return found.docs.map((row) => ({ id: row.article, viewCount: row.views }));
}

const VIEWS_SELECT: SelectType = { article: true, views: true };
