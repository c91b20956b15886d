import type { Payload, PayloadRequest } from 'payload';
import type { RelatedEntry } from '../contract/engine-article.ts';
import type { IndexOutcome, StoredList } from './index-messages.ts';

/** Stores what the engine worked out, within a transaction. */
export async function storeOutcome(req: PayloadRequest, outcome: IndexOutcome): Promise<void> {
  const known = await knownLists(req, outcome.lists.map(([article]) => article)); // prettier-ignore
  for (const list of outcome.lists) await storeList(req, list, known.has(list[0]));
  for (const [article, keyTerms] of outcome.keyTerms)
    await req.payload.db.updateOne({
      collection: 'articles',
      id: article,
      data: { keyTerms, updatedAt: null },
      returning: false,
      req,
    });
}

/** Removes the lists of stories that are published no more, within a transaction. */
export async function removeLists(req: PayloadRequest, articles: readonly string[]): Promise<void> {
  if (articles.length === 0) return;
  await req.payload.db.deleteMany({
    collection: 'related-lists',
    where: { article: { in: [...articles] } },
    req,
  });
}

/** The stored lists of these stories; a story without one is left out. */
export async function readLists(payload: Payload, articles: readonly string[]): Promise<StoredList[]> {
  const { docs } = await payload.find({
    collection: 'related-lists',
    where: { article: { in: [...articles] } },
    limit: articles.length,
    depth: 0,
    pagination: false,
  });
  return docs.map((doc) => [doc.article, Array.isArray(doc.entries) ? doc.entries.filter(isEntry) : []]);
}

async function knownLists(req: PayloadRequest, articles: readonly string[]): Promise<Set<string>> {
  if (articles.length === 0) return new Set();
  const { docs } = await req.payload.find({
    collection: 'related-lists',
    where: { article: { in: [...articles] } },
    limit: articles.length,
    depth: 0,
    pagination: false,
    select: { article: true },
    req,
  });
  return new Set(docs.map((doc) => doc.article));
}

async function storeList(req: PayloadRequest, list: StoredList, known: boolean): Promise<void> {
  const [article, entries] = list;
  if (known)
    await req.payload.db.updateOne({
      collection: 'related-lists',
      where: { article: { equals: article } },
      data: { entries },
      returning: false,
      req,
    });
  else
    await req.payload.db.create({
      collection: 'related-lists',
      data: { article, entries },
      returning: false,
      req,
    });
}

function isEntry(value: unknown): value is RelatedEntry {
  return (
    typeof value === 'object' && value !== null && 'id' in value && 'score' in value && 'cosine' in value
  );
}
