import type { Payload } from 'payload';
import { retryConflicts } from '../../../cms/database/retry-conflict.ts';
import type { IndexOutcome } from '../index-messages.ts';
import { inTransaction } from '../in-transaction.ts';
import { logFailure } from '../log.ts';
import { removeLists, storeOutcome } from '../stored-lists.ts';
import type { KeepProgress } from './outbox-receiver.ts';
import { UnsavedLists } from './unsaved-lists.ts';

/** What the engine worked out, and for whom. */
export interface WorkedOut {
  readonly outcome: IndexOutcome;
  /** The articles that were told to it; their rows must be stored. None when it was asked for lists alone. */
  readonly told: readonly string[];
  /** Those of them that are published no more. */
  readonly removals: readonly string[];
  readonly keepProgress: KeepProgress;
}

/** Stores what the engine works out, and remembers what could not be stored: the engine says it only once. */
export interface ListKeeper {
  /**
   * Stores it together with the progress, in one transaction. Where that fails for a single article, row by row: a
   * row that is refused holds up no other. Throws when what was told is not stored, or the database takes nothing.
   */
  readonly keep: (workedOut: WorkedOut) => Promise<void>;
}

/** A keeper that has stored everything so far. */
export function createListKeeper(payload: Payload): ListKeeper {
  const unsaved = new UnsavedLists();
  /** Owners whose row was refused when it was stored alone. */
  const refused = new Map<string, unknown>();

  async function keep({ outcome, told, removals, keepProgress }: WorkedOut): Promise<void> {
    const earlier = new Set(unsaved.owners());
    unsaved.add(outcome);
    unsaved.delete(removals);
    await tryRefused(told);
    const isRefused = () => told.some((article) => refused.has(article));
    const progress: KeepProgress = isRefused() ? () => Promise.resolve(true) : keepProgress;
    try {
      await keepTogether(removals, progress, earlier);
    } catch (error) {
      // Of several, the delivery tries each alone, which ends below.
      if (told.length > 1) throw error;
      await keepRowByRow();
      if (!isRefused()) await keepTogether(removals, progress, earlier);
    }
    for (const article of told)
      if (refused.has(article))
        throw new Error('its related list could not be stored', { cause: refused.get(article) });
  }

  async function keepTogether(
    removals: readonly string[],
    progress: KeepProgress,
    earlier: ReadonlySet<string>,
  ): Promise<void> {
    const owners = unsaved.owners().filter((owner) => !refused.has(owner));
    await retryConflicts(() =>
      inTransaction(payload, async (req) => {
        // Where it is no news, another process over the same database has stored what these events lead to.
        const isNews = await progress(req);
        await storeOutcome(req, unsaved.of(isNews ? owners : owners.filter((owner) => earlier.has(owner))));
        await removeLists(req, removals);
      }),
    );
    unsaved.delete(owners);
  }

  async function keepRowByRow(): Promise<void> {
    await inTransaction(payload, () => Promise.resolve()); // throws at once where the database is away
    const owners = unsaved.owners().filter((owner) => !refused.has(owner));
    for (const owner of owners) await tryRow(owner);
    const failed = owners.filter((owner) => refused.has(owner));
    const [one] = failed;
    if (one === undefined) return;
    const fields = { rows: failed.length, articles: failed.slice(0, 20) };
    logFailure('related lists could not be stored; they are tried again', refused.get(one), fields);
  }

  /** Those of the articles that were told, and then others until one is refused again; it goes to the end. */
  async function tryRefused(told: readonly string[]): Promise<void> {
    for (const article of told) if (refused.has(article)) await tryRow(article);
    for (const owner of [...refused.keys()]) if (!told.includes(owner) && !(await tryRow(owner))) return;
  }

  async function tryRow(owner: string): Promise<boolean> {
    refused.delete(owner);
    try {
      await retryConflicts(() => inTransaction(payload, (req) => storeOutcome(req, unsaved.of([owner]))));
      unsaved.delete([owner]);
      return true;
    } catch (error) {
      refused.set(owner, error);
      return false;
    }
  }

  return { keep };
}
