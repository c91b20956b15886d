import type { Lag } from './outbox-rows.ts';
import type { Progress, SetAside } from './progress.ts';

/** How the delivery to one receiver stands. */
export interface DeliveryState {
  readonly receiver: string;
  /** Events not delivered yet, without those of articles that are set aside; undefined when nobody can tell. */
  readonly waiting: number | undefined;
  /** When the oldest of them was committed; undefined when none waits. */
  readonly oldestAtMs: number | undefined;
  readonly setAside: readonly SetAside[];
  /** Since when nothing at all is taken, and why. */
  readonly pausedSinceMs: number | undefined;
  readonly reason: string | undefined;
  /** Since when the receiver has owed an answer to the events it was given last. */
  readonly busySinceMs: number | undefined;
}

/** Milliseconds that a database is waited for: whoever asks how the portal is must get an answer. */
const PATIENCE_MS = 2000;

/** Puts together what is known of a receiver; a database that does not answer leaves the lag open. */
export async function deliveryState(
  receiver: string,
  { cursor, setAside, pause }: Progress,
  busySinceMs: number | undefined,
  readLag: (cursor: number) => Promise<Lag>,
): Promise<DeliveryState> {
  const lag = await soon(readLag(cursor));
  return {
    receiver,
    waiting: lag?.waiting,
    oldestAtMs: lag?.oldestAtMs,
    setAside: [...setAside.values()],
    pausedSinceMs: pause?.sinceMs,
    reason: pause?.reason,
    busySinceMs,
  };
}

async function soon<T>(answer: Promise<T>): Promise<T | undefined> {
  const late = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => {
    late.resolve(undefined);
  }, PATIENCE_MS);
  try {
    return await Promise.race([answer.catch(() => undefined), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
