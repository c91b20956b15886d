import type { Lag } from './outbox-rows.ts';
import type { Progress, SetAside } from './progress.ts';

/** How the delivery to one receiver stands, as far as the process itself knows. */
export interface Standing {
  readonly receiver: string;
  readonly setAside: readonly SetAside[];
  /** Since when nothing at all is taken, and why. */
  readonly pausedSinceMs: number | undefined;
  readonly reason: string | undefined;
  /** Since when the receiver has owed an answer to the events it was given last. */
  readonly busySinceMs: number | undefined;
}

/** The same with what waits. */
export interface DeliveryState extends Standing {
  /** Events not delivered yet, without those of articles that are set aside; undefined when nobody can tell. */
  readonly waiting: number | undefined;
  /** When the oldest of them was committed; undefined when none waits. */
  readonly oldestAtMs: number | undefined;
}

/** Puts together what the process knows of a receiver. */
export function standingOf(
  receiver: string,
  { setAside, pause }: Progress,
  busySinceMs: number | undefined,
): Standing {
  return {
    receiver,
    setAside: [...setAside.values()],
    pausedSinceMs: pause?.sinceMs,
    reason: pause?.reason,
    busySinceMs,
  };
}

/** Milliseconds that a database is waited for: whoever asks how the portal is must get an answer. */
const PATIENCE_MS = 2000;

/** Adds what waits; a database that does not answer leaves that open. */
export async function withLag(standing: Standing, readLag: Promise<Lag>): Promise<DeliveryState> {
  const lag = await soon(readLag);
  return { ...standing, waiting: lag?.waiting, oldestAtMs: lag?.oldestAtMs };
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
