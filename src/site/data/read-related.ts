import type { Payload, SelectType } from 'payload';
import { inOrderOf } from './in-order-of.ts';
import { publicAnd } from './public-articles.ts';
import type { StoredRelated } from './stored-article.ts';
import { HEADLINE_SELECT, toStoredHeadline } from './to-stored-headline.ts';
import { STORY_POPULATE, toStoredByline } from './to-stored-story.ts';

/** Stories in the printed related list. Source: the example page prints six. */
const RELATED_SHOWN = 6;

/** Stored entries asked for, so that a few withdrawn ones leave no gap; the engine keeps 20. */
const ENTRIES_READ = 20;

/** The stories of an article's stored related list, best first; at most six, and only public ones. */
export async function readRelated(payload: Payload, articleId: string): Promise<readonly StoredRelated[]> {
  const found = await payload.find({
    collection: 'related-lists',
    depth: 0,
    limit: 1,
    pagination: false,
    where: { article: { equals: articleId } },
    select: { entries: true },
  });
  const row: { entries?: unknown } | undefined = found.docs[0];
  const ids = idsOf(row?.entries).filter((id) => id !== articleId);
  return (await readInOrder(payload, ids.slice(0, ENTRIES_READ))).slice(0, RELATED_SHOWN);
}

async function readInOrder(payload: Payload, ids: readonly string[]): Promise<readonly StoredRelated[]> {
  if (ids.length === 0) return [];
  const found = await payload.find({
    collection: 'articles',
    depth: 1,
    limit: ids.length,
    pagination: false,
    where: publicAnd({ id: { in: [...ids] } }),
    select: RELATED_SELECT,
    populate: STORY_POPULATE,
  });
  const stories = found.docs.map((row) => ({ ...toStoredHeadline(row), ...toStoredByline(row) }));
  return inOrderOf(ids, stories);
}

const RELATED_SELECT: SelectType = { ...HEADLINE_SELECT, authors: true, unit: true };

function idsOf(entries: unknown): readonly string[] {
  return Array.isArray(entries) ? entries.map(idOf).filter((id) => id !== null) : [];
}

function idOf(entry: unknown): string | null {
  const isEntry = typeof entry === 'object' && entry !== null && 'id' in entry;
  return isEntry && typeof entry.id === 'string' ? entry.id : null;
}
