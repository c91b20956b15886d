import type { Payload, PayloadRequest } from 'payload';
import { retryConflicts } from '../../../cms/database/retry-conflict.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Progress, ProgressChange, SetAside } from './progress.ts';

/** The progress of the receivers that go on where they left off, as it is stored. */
export interface StoredProgress {
  /** Makes the receiver's row when it is new. */
  readonly read: () => Promise<Progress>;
  /**
   * Stores a change, in the given transaction or in one of its own.
   * @returns false when the cursor was there already: another process over this database has come as far
   */
  readonly store: (change: ProgressChange, req?: PayloadRequest) => Promise<boolean>;
}

/** The stored progress of one receiver. */
export function storedProgress(payload: Payload, receiver: string): StoredProgress {
  const counter = counterOf(receiver);
  return {
    read: async () => ({
      cursor: await readCursor(payload, counter),
      setAside: new Map((await readSetAside(payload, receiver)).map((entry) => [entry.article, entry])),
      pause: undefined,
    }),
    store: (change, req) =>
      req
        ? storeChange(req, receiver, change)
        : retryConflicts(() => inTransaction(payload, (own) => storeChange(own, receiver, change))),
  };
}

/** The articles that any portal over this database has set aside, for any receiver whose progress is stored. */
export async function articlesSetAside(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'set-aside-deliveries',
    depth: 0,
    pagination: false,
    select: { article: true },
  });
  return docs.map(({ article }) => article);
}

/** The index came first, before there were others. */
function counterOf(receiver: string): string {
  return receiver === 'index' ? 'outbox-delivered' : `outbox-delivered/${receiver}`;
}

async function readCursor(payload: Payload, name: string): Promise<number> {
  const value = await findCursor(payload, name);
  if (value !== undefined) return value;
  await payload.create({ collection: 'counters', data: { name, value: 0 } });
  return 0;
}

async function findCursor(payload: Payload, name: string, req?: PayloadRequest): Promise<number | undefined> {
  const { docs } = await payload.find({
    collection: 'counters',
    where: { name: { equals: name } },
    limit: 1,
    depth: 0,
    pagination: false,
    ...(req && { req }),
  });
  return docs[0]?.value;
}

async function readSetAside(payload: Payload, receiver: string): Promise<SetAside[]> {
  const { docs } = await payload.find({
    collection: 'set-aside-deliveries',
    where: { receiver: { equals: receiver } },
    depth: 0,
    pagination: false,
  });
  return docs.map(({ article, sequence, failures, since, nextTry, reason }) => ({
    article,
    from: sequence,
    failures,
    sinceMs: Date.parse(since),
    nextTryMs: Date.parse(nextTry),
    reason,
  }));
}

async function storeChange(
  req: PayloadRequest,
  receiver: string,
  { cursor, setAside = [], healed }: ProgressChange,
): Promise<boolean> {
  const { db } = req.payload;
  for (const entry of setAside) await storeSetAside(req, receiver, entry);
  if (healed !== undefined)
    await db.deleteMany({
      collection: 'set-aside-deliveries',
      where: { key: { equals: keyOf(receiver, healed) } },
      req,
    });
  if (cursor === undefined) return true;
  const name = counterOf(receiver);
  const before = await findCursor(req.payload, name, req);
  if (before === undefined || before >= cursor) return false;
  await db.updateOne({
    collection: 'counters',
    where: { name: { equals: name } },
    data: { value: cursor },
    returning: false,
    req,
  });
  return true;
}

async function storeSetAside(req: PayloadRequest, receiver: string, entry: SetAside): Promise<void> {
  const { db } = req.payload;
  const key = keyOf(receiver, entry.article);
  const where = { key: { equals: key } };
  const data = {
    key,
    receiver,
    article: entry.article,
    sequence: entry.from,
    failures: entry.failures,
    since: new Date(entry.sinceMs).toISOString(),
    nextTry: new Date(entry.nextTryMs).toISOString(),
    reason: entry.reason,
  };
  const collection = 'set-aside-deliveries';
  const known = await req.payload.count({ collection, where, req });
  if (known.totalDocs > 0) await db.updateOne({ collection, where, data, returning: false, req });
  else await db.create({ collection, data, returning: false, req });
}

function keyOf(receiver: string, article: string): string {
  return `${receiver}/${article}`;
}
