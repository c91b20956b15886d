import { isbot } from 'isbot';
import type { Payload } from 'payload';
import { logFailure } from './log.ts';
import { openViewRows } from './view-rows.ts';
import { visitWindow, type Visitor } from './visit-window.ts';

/** Milliseconds between writes of what was counted. */
const WRITE_EVERY_MS = 1000;
/** Numbers waiting to be written. Only invented ones, or a database that is gone for long, can be so many. */
const MOST_WAITING = 100_000;

/** One opening of a page, as the beacon tells of it. */
export interface Visit extends Visitor {
  /** Of a prefetch: the reader has not come yet. */
  readonly purpose: string;
}

/** Counts readings in memory and writes them in batches. Nothing about a reader is stored or logged. */
export interface ViewCounter {
  readonly count: (visit: Visit) => void;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the counter. What was counted less than a second before a crash is lost, and nothing else.
 * @param onWritten told of each story, by its id, whose count is another one now
 */
export function startViewCounter(
  payload: Payload,
  clock: () => number,
  onWritten: (article: string) => void = () => undefined,
): ViewCounter {
  const counted = new Map<number, number>();
  const isRepeat = visitWindow();
  const rows = openViewRows(payload, onWritten);
  let writing: Promise<void> | undefined;
  const timer = setInterval(() => void write(), WRITE_EVERY_MS);

  async function write(): Promise<void> {
    if (writing) return writing;
    if (counted.size === 0 && !rows.isInDoubt()) return;
    const batch = new Map(counted);
    counted.clear();
    writing = rows
      .add(batch)
      .catch((error: unknown) => {
        logFailure('some views could not be written; they go with the next batch', error);
        for (const [number, views] of batch) counted.set(number, (counted.get(number) ?? 0) + views);
      })
      .finally(() => {
        writing = undefined;
      });
    return writing;
  }

  return {
    count: (visit) => {
      // Trap: no list of apps beside isbot. It knows their previews, and people read inside "Telegram-Android".
      const machine = visit.userAgent === '' || isbot(visit.userAgent);
      if (machine || /prefetch|preview|prerender/i.test(visit.purpose)) return;
      if (counted.size >= MOST_WAITING && !counted.has(visit.articleNumber)) return;
      if (isRepeat(visit, clock())) return;
      counted.set(visit.articleNumber, (counted.get(visit.articleNumber) ?? 0) + 1);
    },
    stop: async () => {
      clearInterval(timer);
      await writing;
      await write();
    },
  };
}
