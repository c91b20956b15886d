import type { Payload, Where } from 'payload';
import type { OutboxRows } from './courier.ts';
import type { OutboxEvent } from './outbox-receiver.ts';
import { articlesSetAside } from './stored-progress.ts';

/** How much of the outbox a receiver has before it. */
export interface Lag {
  readonly waiting: number;
  /** When the oldest of them was committed; undefined when none waits. */
  readonly oldestAtMs: number | undefined;
}

/** The outbox as it is stored. */
export function outboxRows(payload: Payload): OutboxRows {
  return {
    after: (sequence, limit) => findEvents(payload, { sequence: { greater_than: sequence } }, limit),
    ofArticle: (article, from, upTo, limit) =>
      findEvents(
        payload,
        {
          and: [
            { article: { equals: article } },
            { sequence: { greater_than_equal: from } },
            { sequence: { less_than_equal: upTo } },
          ],
        },
        limit,
      ),
    before: (sequence, without, limit) =>
      findEvents(
        payload,
        { and: [{ sequence: { less_than_equal: sequence } }, { article: { not_in: [...without] } }] },
        limit,
        '-sequence',
      ),
  };
}

/** Place of the last event; 0 when there has never been one. */
export async function lastSequence(payload: Payload): Promise<number> {
  const [last] = await findEvents(payload, { sequence: { greater_than: 0 } }, 1, '-sequence');
  return last?.sequence ?? 0;
}

/** What waits after a place. */
export async function readLag(payload: Payload, cursor: number): Promise<Lag> {
  const where: Where = { sequence: { greater_than: cursor } };
  const { totalDocs: waiting } = await payload.count({ collection: 'outbox', where });
  if (waiting === 0) return { waiting, oldestAtMs: undefined };
  const { docs } = await payload.find({
    collection: 'outbox',
    where,
    sort: 'sequence',
    limit: 1,
    depth: 0,
    pagination: false,
  });
  return { waiting, oldestAtMs: docs[0] && Date.parse(docs[0].createdAt) };
}

/** Forgets events before a place, but for those of these articles and of any that some portal has set aside. */
export async function forgetEvents(
  payload: Payload,
  before: number,
  without: readonly string[],
): Promise<void> {
  const waiting = new Set([...without, ...(await articlesSetAside(payload))]);
  await payload.db.deleteMany({
    collection: 'outbox',
    where: { and: [{ sequence: { less_than: before } }, { article: { not_in: [...waiting] } }] },
  });
}

async function findEvents(
  payload: Payload,
  where: Where,
  limit: number,
  sort: 'sequence' | '-sequence' = 'sequence',
): Promise<OutboxEvent[]> {
  const { docs } = await payload.find({
    collection: 'outbox',
    where,
    sort,
    limit,
    depth: 0,
    pagination: false,
  });
  return docs.map(({ sequence, event, article }) => ({ sequence, kind: event, article }));
}
