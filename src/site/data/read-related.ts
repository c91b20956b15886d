import type { Payload } from 'payload';
import { readStoriesByIds } from './read-stories-by-ids.ts';
import type { StoredStory } from './stored-article.ts';

/** Stories in the printed related list. Source: the example page prints six. */
const RELATED_SHOWN = 6;

/** Stored entries asked for, so that a few withdrawn ones leave no gap; the engine keeps 20. */
const ENTRIES_READ = 20;

/** The stories of an article's stored related list, best first; at most six, and only public ones. */
export async function readRelated(payload: Payload, articleId: string): Promise<readonly StoredStory[]> {
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
  const stories = await readStoriesByIds(payload, ids.slice(0, ENTRIES_READ));
  return stories.slice(0, RELATED_SHOWN);
}

function idsOf(entries: unknown): readonly string[] {
  return Array.isArray(entries) ? entries.map(idOf).filter((id) => id !== null) : [];
}

function idOf(entry: unknown): string | null {
  const isEntry = typeof entry === 'object' && entry !== null && 'id' in entry;
  return isEntry && typeof entry.id === 'string' ? entry.id : null;
}
