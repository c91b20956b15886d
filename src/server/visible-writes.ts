import type { Payload } from 'payload';

/**
 * Calls the listener when something was written that a reader may see: after the write, and again once its
 * transaction is committed. Every write passes here, whoever makes it: the admin, the API, the clock, an import, the
 * delivery of the outbox. What it does not know it takes for visible.
 * @param listener must be quick and must not throw
 */
export function onVisibleWrite(payload: Payload, listener: () => void): void {
  // The adapter's methods differ in their answers, which go through untouched.
  const db = payload.db as unknown as Record<string, ((argument: unknown) => Promise<unknown>) | undefined>;
  const open = new Set<unknown>();

  for (const name of WRITES) {
    const write = db[name];
    if (!write) continue;
    db[name] = async (argument) => {
      if (!isVisible(argument)) return write.call(db, argument);
      const transaction = await transactionOf(argument);
      if (transaction !== undefined) open.add(transaction);
      try {
        return await write.call(db, argument);
      } finally {
        // Now too: without an open transaction the database has saved it already. Also after a failure: a write
        // that is reported lost may have been made.
        listener();
      }
    };
  }
  for (const name of ENDS) {
    const end = db[name];
    if (!end) continue;
    db[name] = async (transaction) => {
      // Asked before: of two calls for one transaction the idle one returns first, before all is committed.
      const hasVisible = open.has(await transaction);
      try {
        return await end.call(db, transaction);
      } finally {
        open.delete(await transaction);
        if (hasVisible) listener();
      }
    };
  }
}

/** The adapter's ways to change what is stored. Versions and drafts are not among them: no page reads them. */
const WRITES = [
  'create', 'updateOne', 'updateMany', 'upsert', 'deleteOne', 'deleteMany', 'createGlobal', 'updateGlobal',
] as const; // prettier-ignore

const ENDS = ['commitTransaction', 'rollbackTransaction'] as const;

/** Nothing of these is shown by itself: counts are drawn anew each minute, accounts and locks are the desk's. */
const HIDDEN: readonly unknown[] = [
  'article-views', 'counters', 'users', 'payload-kv', 'payload-locked-documents', 'payload-preferences',
  'set-aside-deliveries',
]; // prettier-ignore

/** What a story is before it goes out; where it leads to a page, an outbox row is written in the same transaction. */
const UNPUBLISHED: readonly unknown[] = ['draf', 'diajukan', 'disunting', 'dikembalikan', 'dijadwalkan'];

function isVisible(argument: unknown): boolean {
  const collection = memberOf(argument, 'collection');
  if (HIDDEN.includes(collection)) return false;
  const data = memberOf(argument, 'data');
  const isDraft = memberOf(data, '_status') === 'draft' && UNPUBLISHED.includes(memberOf(data, 'state'));
  return !(collection === 'articles' && isDraft);
}

/** Payload's `req` carries it, as an id or as a promise of one. */
function transactionOf(argument: unknown): Promise<unknown> {
  return Promise.resolve(memberOf(memberOf(argument, 'req'), 'transactionID'));
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
