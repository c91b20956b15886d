import type { Payload } from 'payload';
import { logFailure } from './log.ts';
import { createCourier, type Courier } from './outbox/courier.ts';
import { forgetEvents, lastSequence, outboxRows, readLag } from './outbox/outbox-rows.ts';
import type { OutboxReceiver } from './outbox/outbox-receiver.ts';
import type { Progress, SetAside } from './outbox/progress.ts';
import { type DeliveryState, type Standing, standingOf, withLag } from './outbox/delivery-state.ts';
import { storedProgress } from './outbox/stored-progress.ts';

/** Rows kept behind the last delivered one, for instances that follow and for whoever looks into a fault. */
const KEPT_ROWS = 10_000;
/** Milliseconds between looks without a nudge: another instance's events come without one. */
const POLL_MS = 1000;

/** The delivery of what happened to whoever must learn of it. */
export interface OutboxDelivery {
  /** Takes in a receiver; once this has resolved, nothing that is committed passes it by. */
  readonly add: (receiver: OutboxReceiver) => Promise<void>;
  /** Something was committed: look now. */
  readonly nudge: () => void;
  /** Resolves when everything in the outbox has been delivered, or cannot be at this moment. */
  readonly drained: () => Promise<void>;
  /** Whether nothing waits and nothing pauses, as far as is known without looking. */
  readonly isIdle: () => boolean;
  /** How each receiver stands, without asking anybody. */
  readonly standings: () => readonly Standing[];
  /** The same with what waits. Asks the database; never throws. */
  readonly states: () => Promise<readonly DeliveryState[]>;
  readonly stop: () => Promise<void>;
}

interface Loop {
  readonly receiver: OutboxReceiver;
  readonly courier: Courier;
  readonly nudge: () => void;
  /** What is under way. */
  readonly running: () => Promise<void> | undefined;
  readonly busySinceMs: () => number | undefined;
}

/** Starts the delivery of the outbox, without receivers; each that is added is served at a pace of its own. */
export function startOutboxDelivery(payload: Payload, clock: () => number): OutboxDelivery {
  const loops: Loop[] = [];
  let isStopped = false;
  const isLive = () => !isStopped;
  const timer = setInterval(nudge, POLL_MS);

  function nudge(): void {
    for (const loop of loops) loop.nudge();
  }

  async function add(receiver: OutboxReceiver): Promise<void> {
    const stored = receiver.begins === 'kept' ? storedProgress(payload, receiver.name) : undefined;
    const start = (await stored?.read()) ?? {
      cursor: await lastSequence(payload),
      setAside: new Map<string, SetAside>(),
      pause: undefined,
    };
    const courier = createCourier(
      {
        receiver,
        rows: outboxRows(payload),
        store: stored?.store ?? (() => Promise.resolve(true)),
        clock,
        chance: Math.random,
        onFailure: (cause, article) => {
          logDeliveryFailure(receiver.name, courier.progress(), cause, article);
        },
      },
      start,
    );
    loops.push(startLoop(receiver, courier));
    nudge();
  }

  function startLoop(receiver: OutboxReceiver, courier: Courier): Loop {
    let running: Promise<void> | undefined;
    let isNudged = false;
    let isReady = receiver.ready === undefined;
    let busySinceMs: number | undefined;
    // A receiver that never gets ready is told of by whoever makes it; here its events wait.
    receiver.ready?.then(
      () => {
        isReady = true;
        wake();
      },
      () => undefined,
    );

    function wake(): void {
      isNudged = true;
      if (isStopped || !isReady) return;
      running ??= run().finally(() => {
        running = undefined;
      });
    }

    async function run(): Promise<void> {
      while (isNudged && isLive()) {
        isNudged = false;
        for (let hasMore = true; hasMore && isLive();) {
          busySinceMs = clock();
          const before = courier.progress().cursor;
          hasMore = await courier.round();
          busySinceMs = undefined;
          if (receiver.begins === 'kept') await forgetOld(before, courier.progress().cursor);
        }
      }
    }

    return { receiver, courier, nudge: wake, running: () => running, busySinceMs: () => busySinceMs };
  }

  /** Each time that another ten thousand are behind: what every receiver has had, but for what is set aside. */
  async function forgetOld(before: number, after: number): Promise<void> {
    if (Math.floor(after / KEPT_ROWS) === Math.floor(before / KEPT_ROWS)) return;
    const all = loops.map(({ courier }) => courier.progress());
    const least = Math.min(...all.map(({ cursor }) => cursor));
    const waiting = all.flatMap(({ setAside }) => [...setAside.keys()]);
    await forgetEvents(payload, least - KEPT_ROWS, waiting).catch((error: unknown) => {
      logFailure('old rows of the outbox could not be removed; the next time is in ten thousand', error);
    });
  }

  return {
    add,
    nudge,
    drained: async () => {
      nudge();
      for (const loop of loops) while (loop.running()) await loop.running();
    },
    isIdle: () => loops.every((loop) => !loop.running() && !loop.courier.progress().pause),
    standings: () => loops.map(toStanding),
    states: () =>
      Promise.all(
        loops.map((loop) => withLag(toStanding(loop), readLag(payload, loop.courier.progress().cursor))),
      ),
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      for (const loop of loops) await loop.running();
    },
  };
}

function toStanding({ receiver, courier, busySinceMs }: Loop): Standing {
  return standingOf(receiver.name, courier.progress(), busySinceMs());
}

function logDeliveryFailure(
  receiver: string,
  { pause }: Progress,
  cause: unknown,
  entry: SetAside | undefined,
): void {
  if (entry)
    logFailure('a story could not be delivered; it is set aside and tried again, the others go on', cause, {
      receiver,
      article: entry.article,
      failures: entry.failures,
      nextTry: new Date(entry.nextTryMs).toISOString(),
    });
  else
    logFailure('the outbox could not be delivered; all of it is tried again', cause, {
      receiver,
      failures: pause?.failures,
      nextTry: pause && new Date(pause.untilMs).toISOString(),
    });
}
