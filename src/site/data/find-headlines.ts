import type { Payload, Where } from 'payload';
import { NEWEST_FIRST, publicAnd } from './public-articles.ts';
import type { StoredHeadline } from './stored-article.ts';
import { HEADLINE_SELECT, toStoredHeadline } from './to-stored-headline.ts';

/** The newest public stories that meet a condition, as lines: one query, and none for what they point at. */
export async function findNewestHeadlines(
  payload: Payload,
  where: Where,
  limit: number,
): Promise<readonly StoredHeadline[]> {
  const found = await payload.find({
    collection: 'articles',
    depth: 0,
    limit,
    pagination: false,
    where: publicAnd(where),
    sort: NEWEST_FIRST,
    select: HEADLINE_SELECT,
  });
  return found.docs.map(toStoredHeadline);
}
