import { isbot } from 'isbot';
import type { Payload } from 'payload';
import { retryConflicts } from '../../cms/database/retry-conflict.ts';
import { logFailure } from './log.ts';
import { visitWindow, type Visitor } from './visit-window.ts';

/** Milliseconds between writes of what was counted. */
const WRITE_EVERY_MS = 1000;
/** Stories looked up at a time: a database takes only so many values in one question. */
const STORIES_AT_A_TIME = 500;
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

/** Starts the counter. What was counted less than a second before a crash is lost, and nothing else. */
export function startViewCounter(payload: Payload, clock: () => number): ViewCounter {
  const counted = new Map<number, number>();
  const isRepeat = visitWindow();
  let writing: Promise<void> | undefined;
  const timer = setInterval(() => void write(), WRITE_EVERY_MS);

  async function write(): Promise<void> {
    if (writing) return writing;
    if (counted.size === 0) return;
    const batch = new Map(counted);
    counted.clear();
    writing = addViews(payload, batch)
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

/** Writes the batch story by story and takes out what is written, so that a failure never counts a view twice. */
async function addViews(payload: Payload, batch: Map<number, number>): Promise<void> {
  while (batch.size > 0) {
    const numbers = [...batch.keys()].slice(0, STORIES_AT_A_TIME);
    const { docs } = await payload.find({
      collection: 'articles',
      where: { number: { in: numbers } },
      limit: numbers.length,
      depth: 0,
      pagination: false,
      select: { number: true },
    });
    for (const { id, number } of docs) {
      const views = batch.get(number ?? 0) ?? 0;
      if (views > 0) await retryConflicts(() => addTo(payload, id, views));
      batch.delete(number ?? 0);
    }
    for (const number of numbers) batch.delete(number); // what is left of them are numbers that no story has
  }
}

async function addTo(payload: Payload, article: string, views: number): Promise<void> {
  const where = { article: { equals: article } };
  const { totalDocs } = await payload.count({ collection: 'article-views', where });
  if (totalDocs === 0) await payload.db.create({ collection: 'article-views', data: { article, views: 0 } });
  await payload.db.updateOne({
    collection: 'article-views',
    where,
    data: { views: { $inc: views }, updatedAt: null },
    returning: false,
  });
}
