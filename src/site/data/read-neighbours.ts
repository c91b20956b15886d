import type { Payload, SelectType, Where } from 'payload';
import { publicAnd } from './public-articles.ts';

/** The publication times nearest to a period, for the way to the days beside it. */
export interface Neighbours {
  /** Of the last public story before it, as ISO in UTC. */
  readonly before: string | null;
  /** Of the first public story after it. */
  readonly after: string | null;
}

/** Finds the nearest public stories outside a period. */
export async function readNeighbours(payload: Payload, from: Date, until: Date): Promise<Neighbours> {
  const [before, after] = await Promise.all([
    readTime(payload, { publishedAt: { less_than: from.toISOString() } }, '-publishedAt'),
    readTime(payload, { publishedAt: { greater_than_equal: until.toISOString() } }, 'publishedAt'),
  ]);
  return { before, after };
}

async function readTime(payload: Payload, where: Where, sort: string): Promise<string | null> {
  const found = await payload.find({
    collection: 'articles',
    depth: 0,
    limit: 1,
    pagination: false,
    where: publicAnd(where),
    sort,
    select: TIME_SELECT,
  });
  const row: { id?: unknown; publishedAt?: string | null } | undefined = found.docs[0];
  return row?.publishedAt ?? null;
}

const TIME_SELECT: SelectType = { publishedAt: true };
