/** Lets one writer in at a time, in the order of asking. */
export interface TransactionLock {
  /**
   * Waits for its turn and gives the release, which may be called twice.
   * @param holder what the caller is about to write, for the message that others may get
   * @throws LockTimeoutError when the writer before does not finish
   */
  readonly acquire: (holder: string) => Promise<() => void>;
  /** How many wait. */
  readonly waiting: () => number;
}

/** A writer did not finish in time: nearly always a hook that writes without the `req` it was given. */
export class LockTimeoutError extends Error {
  /** Who holds the lock. */
  readonly holder: string;
  /** For how long, in milliseconds. */
  readonly heldMs: number;

  constructor(asker: string, holder: string, heldMs: number) {
    super(
      `"${asker}" waited for the database, which "${holder}" has been writing to for ${Math.round(heldMs)} ms. ` +
        'If the first was called by the second, its call lacks `req` and can never get its turn.',
    );
    this.name = 'LockTimeoutError';
    this.holder = holder;
    this.heldMs = heldMs;
  }
}

interface Waiter {
  readonly holder: string;
  readonly askedAtMs: number;
  readonly enter: () => void;
}

interface Holder {
  readonly name: string;
  readonly sinceMs: number;
}

/**
 * Makes a lock. The time-out counts how long one writer holds it, never how long the queue is: a hundred
 * saves in a row are no fault.
 * @param timeoutMs who asks while the holder writes gives up after this time, since it may be the holder's own
 *   call; who asked before the holder began cannot be, and waits twice as long
 */
export function createTransactionLock(timeoutMs: number): TransactionLock {
  const queue: Waiter[] = [];
  let current: Holder | undefined;

  function enter(name: string): () => void {
    const mine = { name, sinceMs: performance.now() };
    current = mine;
    return () => {
      if (current !== mine) return;
      current = undefined;
      queue.shift()?.enter();
    };
  }

  function acquire(name: string): Promise<() => void> {
    if (current === undefined) return Promise.resolve(enter(name));
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        holder: name,
        askedAtMs: performance.now(),
        enter: () => {
          clearTimeout(timer);
          resolve(enter(name));
        },
      };
      let timer = setTimeout(check, timeoutMs);
      queue.push(waiter);

      function check(): void {
        const leftMs = current === undefined ? timeoutMs : patienceLeftMs(waiter, current, timeoutMs);
        if (leftMs > 0 || current === undefined) {
          timer = setTimeout(check, leftMs);
          return;
        }
        queue.splice(queue.indexOf(waiter), 1);
        reject(new LockTimeoutError(name, current.name, performance.now() - current.sinceMs));
      }
    });
  }

  return { acquire, waiting: () => queue.length };
}

function patienceLeftMs(waiter: Waiter, holder: Holder, timeoutMs: number): number {
  const askedDuring = waiter.askedAtMs >= holder.sinceMs;
  const endsAtMs = askedDuring ? waiter.askedAtMs + timeoutMs : holder.sinceMs + 2 * timeoutMs;
  return endsAtMs - performance.now();
}
