import { setImmediate } from 'node:timers/promises';
import {
  APIError,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
} from 'payload';
import { retryConflicts } from '../../../cms/database/retry-conflict.ts';
import { openFiling, type Filing } from './filing.ts';
import type { ImportedStory } from './import-line.ts';
import { storeStory } from './store-story.ts';

/** A story and the line that it came from. */
export interface NumberedStory {
  readonly line: number;
  readonly story: ImportedStory;
}

/** What became of a batch. */
export interface BatchOutcome {
  readonly added: number;
  /** Were there already, from an earlier import or an earlier line. */
  readonly known: number;
  readonly refused: readonly { readonly line: number; readonly reason: string }[];
}

/** Stores batches of stories, each in one transaction. */
export type StoreBatch = (batch: readonly NumberedStory[]) => Promise<BatchOutcome>;

/**
 * Opens the way into the newsroom for one import. A batch that fails is stored again story by story, so that one
 * bad story does not take the others with it. A fault that is no story's (the database has gone) is thrown.
 */
export async function openStore(payload: Payload): Promise<StoreBatch> {
  let filing = await openFiling(payload);

  async function store(stories: readonly NumberedStory[]): Promise<void> {
    await retryConflicts(() => storeTogether(payload, filing, stories));
  }

  async function storeOneByOne(stories: readonly NumberedStory[]): Promise<BatchOutcome> {
    // Somebody else may have made an author, or imported a story, in the meantime.
    filing = await openFiling(payload);
    const fresh = await withoutKnown(payload, stories);
    const refused: { line: number; reason: string }[] = [];
    for (const each of fresh) {
      try {
        await store([each]);
      } catch (error) {
        if (!isOwnFault(error)) throw error;
        refused.push({ line: each.line, reason: error.message });
      }
    }
    return { added: fresh.length - refused.length, known: stories.length - fresh.length, refused };
  }

  return async (batch) => {
    const fresh = await withoutKnown(payload, batch);
    const known = batch.length - fresh.length;
    if (fresh.length === 0) return { added: 0, known, refused: [] };
    try {
      await store(fresh);
      return { added: fresh.length, known, refused: [] };
    } catch (error) {
      if (!isOwnFault(error)) throw error;
      const outcome = await storeOneByOne(fresh);
      return { ...outcome, known: known + outcome.known };
    }
  };
}

async function storeTogether(
  payload: Payload,
  filing: Filing,
  stories: readonly NumberedStory[],
): Promise<void> {
  const req = await createLocalReq({}, payload);
  await initTransaction(req);
  try {
    for (const { story } of stories) {
      await storeStory(payload, filing, story, req);
      // SQLite answers within the call: without this, readers and Ctrl-C would wait for the whole batch.
      await setImmediate();
    }
    await commitTransaction(req);
    filing.keep();
  } catch (error) {
    filing.forget();
    await killTransaction(req);
    throw error;
  }
}

/** Payload refuses a story by an APIError (a field, a doubled key); anything else is the machine's fault. */
function isOwnFault(error: unknown): error is APIError {
  return error instanceof APIError && error.status < 500;
}

/** One query a batch; in the trash is there, too. */
async function withoutKnown(payload: Payload, batch: readonly NumberedStory[]): Promise<NumberedStory[]> {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { 'origin.key': { in: batch.map(({ story }) => story.key) } },
    select: { origin: { key: true } },
    limit: batch.length,
    pagination: false,
    depth: 0,
    trash: true,
  });
  const seen = new Set(docs.map((doc) => doc.origin?.key));
  return batch.filter(({ story }) => !seen.has(story.key) && seen.add(story.key));
}
