import type { Payload } from 'payload';

/**
 * Calls the listener each time a transaction has been committed, after Payload's `afterChange`, which runs
 * before. It is a nudge to read the outbox, not the truth: a write outside a transaction and a crash between
 * commit and call go by without it.
 * @param listener must not take long; what it throws is logged, for the save has happened
 * @returns ends the calls
 */
export function onCommit(payload: Payload, listener: () => void): () => void {
  const { db } = payload;
  const listeners = listenersOf(db);
  if (listeners.size === 0 && !WRAPPED.has(db)) wrapCommit(payload, listeners);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

const WRAPPED = new WeakSet();
const LISTENERS = new WeakMap<object, Set<() => void>>();

function listenersOf(db: object): Set<() => void> {
  const listeners = LISTENERS.get(db) ?? new Set();
  LISTENERS.set(db, listeners);
  return listeners;
}

function wrapCommit(payload: Payload, listeners: ReadonlySet<() => void>): void {
  const { db } = payload;
  const commit = db.commitTransaction;
  WRAPPED.add(db);
  db.commitTransaction = async (id) => {
    await commit.call(db, id);
    for (const listener of listeners) callSafely(payload, listener);
  };
}

function callSafely(payload: Payload, listener: () => void): void {
  try {
    listener();
  } catch (error) {
    payload.logger.error({
      err: error,
      msg: 'A listener failed after a commit; what was saved stays saved.',
    });
  }
}
