import {
  createLocalReq,
  commitTransaction,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';
import type { RelatedEntry } from '../contract/engine-article.ts';
import type { IndexOutcome, StoredList } from './index-messages.ts';

/** The counter that remembers how far the outbox was delivered; it moves in the transaction of what was delivered. */
const DELIVERED = 'outbox-delivered';

/**
 * Stores what the engine worked out for a batch of events, together with how far the outbox was read:
 * after a crash either both are there or neither, and the batch is simply delivered again.
 * @param deliveredUpTo place of the batch's last event in the outbox; null when the work came from no event
 */
export async function storeOutcome(
  payload: Payload,
  outcome: IndexOutcome,
  removed: readonly string[],
  deliveredUpTo: number | null,
): Promise<void> {
  const req = await createLocalReq({}, payload);
  await initTransaction(req);
  try {
    const known = await knownLists(payload, req, outcome.lists.map(([article]) => article)); // prettier-ignore
    for (const list of outcome.lists) await storeList(payload, req, list, known.has(list[0]));
    for (const [article, keyTerms] of outcome.keyTerms)
      await payload.db.updateOne({
        collection: 'articles',
        id: article,
        data: { keyTerms, updatedAt: null },
        returning: false,
        req,
      });
    if (removed.length > 0)
      await payload.db.deleteMany({
        collection: 'related-lists',
        where: { article: { in: [...removed] } },
        req,
      });
    if (deliveredUpTo !== null) await rememberDelivered(payload, req, deliveredUpTo);
    await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

/** How far the outbox was delivered; 0 in a new portal. */
export async function readDelivered(payload: Payload): Promise<number> {
  const found = await payload.find({
    collection: 'counters',
    where: { name: { equals: DELIVERED } },
    limit: 1,
    depth: 0,
    pagination: false,
  });
  const row = found.docs[0];
  if (row) return row.value;
  await payload.create({ collection: 'counters', data: { name: DELIVERED, value: 0 } });
  return 0;
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

async function knownLists(
  payload: Payload,
  req: PayloadRequest,
  articles: readonly string[],
): Promise<Set<string>> {
  if (articles.length === 0) return new Set();
  const { docs } = await payload.find({
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

async function storeList(
  payload: Payload,
  req: PayloadRequest,
  list: StoredList,
  known: boolean,
): Promise<void> {
  const [article, entries] = list;
  if (known)
    await payload.db.updateOne({
      collection: 'related-lists',
      where: { article: { equals: article } },
      data: { entries },
      returning: false,
      req,
    });
  else
    await payload.db.create({
      collection: 'related-lists',
      data: { article, entries },
      returning: false,
      req,
    });
}

async function rememberDelivered(payload: Payload, req: PayloadRequest, sequence: number): Promise<void> {
  await payload.db.updateOne({
    collection: 'counters',
    where: { name: { equals: DELIVERED } },
    data: { value: sequence },
    returning: false,
    req,
  });
}

function isEntry(value: unknown): value is RelatedEntry {
  return (
    typeof value === 'object' && value !== null && 'id' in value && 'score' in value && 'cosine' in value
  );
}
