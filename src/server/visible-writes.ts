import type { Payload } from 'payload';
import { bothPurges, EVERYTHING, isNothing, type Purge } from '../contract/cache-tag.ts';
import { memberOf } from './member-of.ts';
import { foreseePurge } from './write-purge.ts';

/**
 * Tells other portals on the same database, as part of the transaction where there is one.
 * @param transaction undefined for a write that was saved by itself; then it must not throw
 */
export type Announce = (purge: Purge, transaction: unknown) => Promise<void>;

/**
 * Calls the listener when something was written that a reader may see: after the write, and again once its
 * transaction is committed. Every write passes here, whoever makes it: the admin, the API, the clock, an import, the
 * delivery of the outbox. What it does not understand purges every page.
 * @param listener must be quick and must not throw
 */
export function onVisibleWrite(
  payload: Payload,
  listener: (purge: Purge) => void,
  announce: Announce = () => Promise.resolve(),
): void {
  // The adapter's methods differ in their answers, which go through untouched.
  const db = payload.db as unknown as Record<string, Method | undefined>;
  const open = new Map<unknown, Purge>();
  const unannounced = new Map<unknown, Purge>();
  const ending = new Map<unknown, Promise<unknown>>();

  for (const name of WRITES) {
    const write = db[name];
    if (!write) continue;
    db[name] = async (argument) => {
      const foreseen = await foreseePurge(payload.db, name, argument).catch(() => unforeseen);
      if (!foreseen) return write.call(db, argument);
      const transaction = await transactionOf(argument);
      let result: unknown;
      try {
        result = await write.call(db, argument);
      } catch (error) {
        // A write that is reported lost may have been made.
        if (isOpen(transaction)) remember(EVERYTHING, transaction);
        else await tell(EVERYTHING, transaction);
        throw error;
      }
      const purge = await foreseen(result).catch(() => EVERYTHING);
      if (!isNothing(purge)) await tell(purge, transaction);
      return result;
    };
  }

  /** At once too: without an open transaction the database has saved it already. */
  async function tell(purge: Purge, transaction: unknown): Promise<void> {
    listener(purge);
    if (isOpen(transaction)) {
      remember(purge, transaction);
      return;
    }
    const commitUnderWay = ending.get(transaction);
    if (commitUnderWay) {
      await commitUnderWay.catch(() => undefined);
      listener(purge);
    }
    await announce(purge, undefined);
  }

  /** Whoever names a transaction that is over writes outside of it. */
  function isOpen(transaction: unknown): boolean {
    return typeof transaction === 'string' && memberOf(memberOf(db, 'sessions'), transaction) !== undefined;
  }

  function remember(purge: Purge, transaction: unknown): void {
    for (const purges of [open, unannounced]) {
      const before = purges.get(transaction);
      purges.set(transaction, before ? bothPurges(before, purge) : purge);
    }
  }

  const commit = db['commitTransaction'];
  if (commit)
    db['commitTransaction'] = async (incoming) => {
      const transaction = await incoming;
      // Payload may end a transaction twice at once: the second would commit it before its notice is in it.
      const underWay = ending.get(transaction);
      if (underWay) return underWay;
      const ended = announceAndCommit(incoming, transaction, commit).finally(() =>
        ending.delete(transaction),
      );
      ending.set(transaction, ended);
      return ended;
    };

  async function announceAndCommit(
    incoming: unknown,
    transaction: unknown,
    commit: Method,
  ): Promise<unknown> {
    const news = unannounced.get(transaction);
    unannounced.delete(transaction);
    if (news) await announce(news, transaction);
    try {
      return await commit.call(db, incoming);
    } finally {
      // Also after a failure: a commit whose answer was lost may have been made.
      const purge = open.get(transaction);
      open.delete(transaction);
      if (purge) listener(purge);
    }
  }

  const rollBack = db['rollbackTransaction'];
  if (rollBack)
    db['rollbackTransaction'] = async (incoming) => {
      const transaction = await incoming;
      // A commit under way is not undone between its notice and itself; once it has failed there is something to undo.
      await ending.get(transaction)?.catch(() => undefined);
      open.delete(transaction);
      unannounced.delete(transaction);
      return rollBack.call(db, incoming);
    };
}

type Method = (argument: unknown) => Promise<unknown>;

/** The adapter's ways to change what is stored. Versions and drafts are not among them: no page reads them. */
const WRITES = [
  'create', 'updateOne', 'updateMany', 'upsert', 'deleteOne', 'deleteMany', 'createGlobal', 'updateGlobal',
] as const; // prettier-ignore

/** What was there could not be read. */
function unforeseen(): Promise<Purge> {
  return Promise.resolve(EVERYTHING);
}

/** Payload's `req` carries it, as an id or as a promise of one. */
function transactionOf(argument: unknown): Promise<unknown> {
  return Promise.resolve(memberOf(memberOf(argument, 'req'), 'transactionID'));
}
