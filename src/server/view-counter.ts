import { createHash, randomBytes } from 'node:crypto';
import { isbot } from 'isbot';
import type { Payload } from 'payload';
import { retryConflicts } from '../../cms/database/retry-conflict.ts';
import { logFailure } from './log.ts';

/** Milliseconds between writes of what was counted. */
const WRITE_EVERY_MS = 1000;
/** Reading the same story again within this time is the same reading. */
const WINDOW_MS = 30 * 60_000;
/** Visits remembered at a time; beyond it the oldest are forgotten, so that a flood cannot fill the memory. */
const MOST_VISITS = 200_000;

/** Link-preview agents without "bot" in their name. */
const PREVIEWS =
  /facebookexternalhit|whatsapp|telegram|skypeuripreview|vkshare|embedly|bytespider|google-inspectiontool/i;

/** One opening of a page, as the beacon tells of it. */
export interface Visit {
  readonly articleNumber: number;
  readonly address: string;
  readonly userAgent: string;
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
  const seen = new Map<string, number>();
  let salt = { day: dayOf(clock()), value: randomBytes(32) };
  let writing: Promise<void> | undefined;
  const timer = setInterval(() => void write(), WRITE_EVERY_MS);

  function isRepeat(visit: Visit): boolean {
    const now = clock();
    if (dayOf(now) !== salt.day) {
      salt = { day: dayOf(now), value: randomBytes(32) };
      seen.clear();
    }
    const visitor = createHash('sha256').update(salt.value).update(`${visit.address}\n${visit.userAgent}`);
    const key = `${visitor.digest('base64')}${String(visit.articleNumber)}`;
    const last = seen.get(key);
    if (last !== undefined && now - last < WINDOW_MS) return true;
    seen.delete(key);
    seen.set(key, now);
    const oldest = seen.size > MOST_VISITS ? seen.keys().next().value : undefined;
    if (oldest !== undefined) seen.delete(oldest);
    return false;
  }

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
      const machine = visit.userAgent === '' || isbot(visit.userAgent) || PREVIEWS.test(visit.userAgent);
      if (machine || /prefetch|preview|prerender/i.test(visit.purpose) || isRepeat(visit)) return;
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
  const { docs } = await payload.find({
    collection: 'articles',
    where: { number: { in: [...batch.keys()] } },
    limit: batch.size,
    depth: 0,
    pagination: false,
    select: { number: true },
  });
  for (const { id, number } of docs) {
    const views = batch.get(number ?? 0) ?? 0;
    if (views > 0) await retryConflicts(() => addTo(payload, id, views));
    batch.delete(number ?? 0);
  }
  batch.clear(); // what is left are numbers that no story has
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

function dayOf(ms: number): number {
  return Math.floor(ms / 86_400_000);
}
