import type { Payload } from 'payload';
import { retryConflicts } from '../../cms/database/retry-conflict.ts';
import { readEngineArticles, readFilingNames } from './engine-articles.ts';
import type { IndexClient } from './index-client.ts';
import { logFailure } from './log.ts';
import { readDelivered, storeOutcome } from './stored-lists.ts';

/** Events delivered in one go; an import makes thousands, an editor one. */
const BATCH = 200;
/** Rows kept behind the last delivered one, for instances that follow and for whoever looks into a fault. */
const KEPT_ROWS = 10_000;
/** Milliseconds between looks without a nudge: another instance's events come without one. */
const POLL_MS = 1000;

/** The delivery of what happened to whoever must learn of it. */
export interface OutboxDelivery {
  /** Something was committed: look now. */
  readonly nudge: () => void;
  /** Resolves when everything that is in the outbox now has been delivered. */
  readonly drained: () => Promise<void>;
  /** Whether nothing waits, as far as is known without looking. */
  readonly isIdle: () => boolean;
  readonly stop: () => Promise<void>;
}

/**
 * Delivers the outbox in order, at least once: reads events after the last delivered one, tells the index, and
 * stores lists and progress in one transaction. A delivery that fails is tried again with the next look.
 */
export function startOutboxDelivery(payload: Payload, index: IndexClient): OutboxDelivery {
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  const timer = setInterval(nudge, POLL_MS);

  function nudge(): void {
    if (stopped) return;
    again = true;
    running ??= run().finally(() => {
      running = undefined;
    });
  }

  const isStopped = () => stopped;

  async function run(): Promise<void> {
    while (again && !isStopped()) {
      again = false;
      try {
        while (!isStopped() && (await deliverBatch(payload, index))) continue;
      } catch (error) {
        logFailure('the outbox could not be delivered; it is tried again in a second', error);
        return;
      }
    }
  }

  return {
    nudge,
    drained: async () => {
      nudge();
      while (running) await running;
    },
    isIdle: () => running === undefined && !again,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}

/** Delivers the next events; false when there are none. */
async function deliverBatch(payload: Payload, index: IndexClient): Promise<boolean> {
  const delivered = await readDelivered(payload);
  const { docs: events } = await payload.find({
    collection: 'outbox',
    where: { sequence: { greater_than: delivered } },
    sort: 'sequence',
    limit: BATCH,
    depth: 0,
    pagination: false,
  });
  const last = events.at(-1);
  if (!last) return false;
  const ids = [...new Set(events.map((event) => event.article))];
  // What is told is the state of the story now, not at the event: a later event only says it again.
  const upserts = await readEngineArticles(payload, ids, await readFilingNames(payload));
  const there = new Set(upserts.map((article) => article.id));
  const removals = ids.filter((id) => !there.has(id));
  const outcome = await index.ask({ ask: 'apply', upserts, removals });
  await retryConflicts(() => storeOutcome(payload, outcome, removals, last.sequence));
  if (Math.floor(last.sequence / KEPT_ROWS) > Math.floor(delivered / KEPT_ROWS))
    await payload.db.deleteMany({
      collection: 'outbox',
      where: { sequence: { less_than: last.sequence - KEPT_ROWS } },
    });
  return true;
}
