import type { Payload } from 'payload';
import { retryConflicts } from '../../cms/database/retry-conflict.ts';

/** Stories looked up at a time: a database takes only so many values in one question. */
const STORIES_AT_A_TIME = 500;

/** The stored views. One writer at a time. */
export interface ViewRows {
  /** Adds the views by the stories' numbers, and takes out what is added, so that a failure never counts a view twice. */
  readonly add: (batch: Map<number, number>) => Promise<void>;
  /** Whether an addition was left without an answer, and is to be looked at. */
  readonly isInDoubt: () => boolean;
}

/** An addition that was asked for, and may be stored or not. */
interface Doubt {
  readonly number: number;
  readonly article: string;
  readonly before: number;
  readonly views: number;
}

/** Opens the views of a newsroom. @param onWritten told of each story, by its id, whose count may be another one now */
export function openViewRows(
  payload: Payload,
  onWritten: (article: string) => void = () => undefined,
): ViewRows {
  let doubt: Doubt | undefined;

  /**
   * A database that dies over an addition may have stored it: the count says so when it is back. What another portal
   * adds in that second can be taken for ours, so there views may be lost, but none is ever counted twice.
   */
  async function settleDoubt(batch: Map<number, number>): Promise<void> {
    if (!doubt) return;
    const { number, article, before, views } = doubt;
    const there = (await readViews(payload, [article])).get(article) ?? 0;
    if (there < before + views) batch.set(number, (batch.get(number) ?? 0) + views);
    doubt = undefined;
  }

  async function addTo(batch: Map<number, number>, story: Omit<Doubt, 'views'>): Promise<void> {
    const views = batch.get(story.number) ?? 0;
    batch.delete(story.number);
    doubt = { ...story, views };
    await retryConflicts(() =>
      payload.db.updateOne({
        collection: 'article-views',
        where: { article: { equals: story.article } },
        data: { views: { $inc: views }, updatedAt: null },
        returning: false,
      }),
    ).finally(() => {
      onWritten(story.article);
    });
    doubt = undefined;
  }

  async function add(batch: Map<number, number>): Promise<void> {
    await settleDoubt(batch);
    while (batch.size > 0) {
      const numbers = [...batch.keys()].slice(0, STORIES_AT_A_TIME);
      const stories = await findStories(payload, numbers);
      const rows = await readViews(payload, [...stories.values()]);
      for (const [number, article] of stories) {
        if (!rows.has(article))
          await payload.db.create({ collection: 'article-views', data: { article, views: 0 } });
        await addTo(batch, { number, article, before: rows.get(article) ?? 0 });
      }
      for (const number of numbers) batch.delete(number); // what is left of them are numbers that no story has
    }
  }

  return { add, isInDoubt: () => doubt !== undefined };
}

async function findStories(payload: Payload, numbers: readonly number[]): Promise<Map<number, string>> {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { number: { in: [...numbers] } },
    limit: numbers.length,
    depth: 0,
    pagination: false,
    select: { number: true },
  });
  return new Map(docs.map(({ id, number }) => [number ?? 0, id]));
}

async function readViews(payload: Payload, articles: readonly string[]): Promise<Map<string, number>> {
  if (articles.length === 0) return new Map();
  const { docs } = await payload.find({
    collection: 'article-views',
    where: { article: { in: [...articles] } },
    limit: articles.length,
    depth: 0,
    pagination: false,
  });
  return new Map(docs.map(({ article, views }) => [article, views]));
}
