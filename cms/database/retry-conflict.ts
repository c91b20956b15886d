import { isDatabaseAway } from './database-away.ts';

/** How to try again. Clock and chance come from outside, so that a test needs neither. */
export interface RetryOptions {
  /** How many times in all. */
  readonly attempts?: number;
  /** Waits, in milliseconds. */
  readonly sleep?: (ms: number) => Promise<void>;
  /** From 0 up to 1. */
  readonly random?: () => number;
}

/**
 * Runs the outermost operation again when another writer was faster; any other error is thrown at once.
 * Of ten parallel updates of one document nine fail without this (MongoDB, WriteConflict 112).
 * @param run must begin its own transaction: called with the `req` of an open one it would fail for ever
 * @returns what `run` gives; throws the last conflict when every attempt met one
 */
export async function retryConflicts<T>(run: () => Promise<T>, options: RetryOptions = {}): Promise<T> {
  const { attempts = 12, sleep = wait, random = Math.random } = options;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (attempt >= attempts || !isConflict(error)) throw error;
      await sleep(delayMs(attempt, random()));
    }
  }
}

/**
 * Whether the database refused because of another writer, at any depth of `cause`. A lost connection is none, though
 * the driver calls it transient too: nobody waits for twelve attempts on a database that is away.
 */
export function isConflict(error: unknown): boolean {
  if (isDatabaseAway(error)) return false;
  for (let each = error, depth = 0; isObject(each) && depth < 10; each = each['cause'], depth += 1) {
    if (isConflictItself(each)) return true;
  }
  return false;
}

const WRITE_CONFLICT = 112;

function isConflictItself(error: Readonly<Record<string, unknown>>): boolean {
  const { code, errorLabels, hasErrorLabel } = error;
  if (code === WRITE_CONFLICT || (typeof code === 'string' && /^SQLITE_(?:BUSY|LOCKED)/.test(code)))
    return true;
  if (Array.isArray(errorLabels) && errorLabels.includes('TransientTransactionError')) return true;
  return (
    typeof hasErrorLabel === 'function' && hasErrorLabel.call(error, 'TransientTransactionError') === true
  );
}

/**
 * Full jitter: between nothing and 50, 100, 200 … at most 1,000 ms. Measured on the MongoDB lane: twenty rivals for
 * one row need up to 6 attempts with it, up to 8 from 20 ms on, where 8 were too few for ten publications at once.
 */
function delayMs(attempt: number, chance: number): number {
  return Math.round(chance * Math.min(1000, 50 * 2 ** (attempt - 1)));
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
