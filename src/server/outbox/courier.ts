import type { PayloadRequest } from 'payload';
import { backOffMs } from './back-off.ts';
import type { OutboxEvent, OutboxReceiver } from './outbox-receiver.ts';
import { withChange, type Progress, type ProgressChange, type SetAside } from './progress.ts';

/** Events delivered in one go; an import makes thousands, an editor one. */
export const BATCH = 200;
/** Articles set aside at most. Where so many fail, it is not the articles: what is new waits until some are healed. */
export const MOST_SET_ASIDE = 1000;
/** The longest wait of an article that is set aside. */
export const MOST_ASIDE_MS = 5 * 60_000;
/** The longest pause of a receiver that takes nothing; when it is back, it is noticed within this time. */
export const MOST_PAUSE_MS = 30_000;
/** The pause while nothing tells a broken receiver from a broken article: as short as between two looks. */
const UNPROVEN_PAUSE_MS = 1000;
/** Articles asked, when all of a batch fail, whether the receiver takes anything at all. */
const WITNESSES = 3;

/** The outbox as a courier reads it. */
export interface OutboxRows {
  /** The next events after a place, in order. */
  readonly after: (sequence: number, limit: number) => Promise<readonly OutboxEvent[]>;
  /** Events of one article between two places, both of them included, in order. */
  readonly ofArticle: (
    article: string,
    from: number,
    upTo: number,
    limit: number,
  ) => Promise<readonly OutboxEvent[]>;
  /** The last events up to a place of other articles than these, newest first. */
  readonly before: (
    sequence: number,
    without: readonly string[],
    limit: number,
  ) => Promise<readonly OutboxEvent[]>;
}

/** What a courier is given to work with. */
export interface CourierMeans {
  readonly receiver: Pick<OutboxReceiver, 'deliver'>;
  readonly rows: OutboxRows;
  /** Stores a change of progress, in the transaction of `req` where one is given; see `KeepProgress`. */
  readonly store: (change: ProgressChange, req?: PayloadRequest) => Promise<boolean>;
  readonly clock: () => number;
  /** From 0 up to 1. */
  readonly chance: () => number;
  /** Told of every failure; `article` is set where it is this article's alone. */
  readonly onFailure: (cause: unknown, article?: SetAside) => void;
}

/** Brings events to one receiver: at least once, in order for each article, no article held up by another. */
export interface Courier {
  /** Delivers what is next; false when nothing is left to do at this moment. Never throws. */
  readonly round: () => Promise<boolean>;
  readonly progress: () => Progress;
}

/**
 * A courier that goes on from the given progress.
 *
 * When a batch fails, its articles are tried one by one. Those that fail while others succeed are set aside, and so
 * are they when all fail but an article that was delivered before is taken once more: the receiver works. When that
 * fails too, or there is none yet, it is the receiver, or the database: all of it pauses, and nobody is set aside.
 */
export function createCourier(means: CourierMeans, start: Progress): Courier {
  let progress = start;

  async function keep(change: ProgressChange): Promise<void> {
    await means.store(change);
    progress = withChange(progress, change);
  }

  async function round(): Promise<boolean> {
    const { pause: paused } = progress;
    const isPaused = paused !== undefined && means.clock() < paused.untilMs;
    if (isPaused && !paused.isFull) return false;
    try {
      const hasMore = !isPaused && (await deliverNext());
      const hasRetried = await retryOne();
      if (!isPaused) progress = { ...progress, pause: undefined };
      return hasMore || hasRetried;
    } catch (error) {
      pause(error);
      // Only what heals makes room for more.
      return error instanceof IsFull;
    }
  }

  async function deliverNext(): Promise<boolean> {
    const events = await means.rows.after(progress.cursor, BATCH);
    const last = events.at(-1)?.sequence;
    if (last === undefined) return false;
    const fresh = events.filter(({ article }) => !progress.setAside.has(article));
    tryAgainNow(events);
    try {
      if (fresh.length > 0 && (await deliver(fresh, last))) progress = withChange(progress, { cursor: last });
      else await keep({ cursor: last });
    } catch (error) {
      await findWhoFails(byArticle(fresh), last, error);
    }
    return true;
  }

  /** Something new happened to an article that is set aside: somebody may have mended it. */
  function tryAgainNow(events: readonly OutboxEvent[]): void {
    const nextTryMs = means.clock();
    const aside = new Set(events.map(({ article }) => article)).intersection(progress.setAside);
    const entries = [...aside].flatMap((article) => progress.setAside.get(article) ?? []);
    progress = withChange(progress, { setAside: entries.map((entry) => ({ ...entry, nextTryMs })) });
  }

  /** Whether the receiver has stored the progress itself. */
  async function deliver(events: readonly OutboxEvent[], cursor: number): Promise<boolean> {
    let isKept = false;
    await means.receiver.deliver(events, (req) => {
      isKept = true;
      return means.store({ cursor }, req);
    });
    return isKept;
  }

  async function findWhoFails(
    articles: readonly (readonly OutboxEvent[])[],
    last: number,
    cause: unknown,
  ): Promise<void> {
    const failed: Failed[] = [];
    for (const events of articles) {
      // One alone has been tried already.
      const failure = articles.length === 1 ? { cause } : await tryAlone(events);
      if (failure) failed.push({ ...failure, entry: setAside(first(events), failure.cause) });
    }
    const entries = failed.map(({ entry }) => entry);
    if (failed.length === articles.length) await proveReceiverWorks(entries, cause);
    if (progress.setAside.size + failed.length > MOST_SET_ASIDE) throw new IsFull(cause);
    await keep({ cursor: last, setAside: entries });
    for (const { entry, cause: own } of failed) means.onFailure(own, entry);
  }

  async function tryAlone(events: readonly OutboxEvent[]): Promise<Failure | undefined> {
    try {
      await deliverAlone(events);
      return undefined;
    } catch (cause) {
      return { cause };
    }
  }

  /** Progress is not kept with it: others of its batch may still be undelivered. */
  async function deliverAlone(events: readonly OutboxEvent[]): Promise<void> {
    await means.receiver.deliver(events, () => Promise.resolve(true));
  }

  /** Delivers once more what was delivered before, which changes nothing; throws when none of it is taken. */
  async function proveReceiverWorks(failed: readonly SetAside[], cause: unknown): Promise<void> {
    const without = [...progress.setAside.keys(), ...failed.map(({ article }) => article)];
    const known = byArticle(await means.rows.before(progress.cursor, without, BATCH));
    for (const events of known.slice(0, WITNESSES)) if (!(await tryAlone([first(events)]))) return;
    throw new TakesNothing(cause, known.length > 0);
  }

  /** Tries the article that has waited longest for its turn. */
  async function retryOne(): Promise<boolean> {
    const now = means.clock();
    const due = [...progress.setAside.values()].filter(({ nextTryMs }) => nextTryMs <= now);
    const entry = due.sort((a, b) => a.nextTryMs - b.nextTryMs)[0];
    if (!entry) return false;
    const { article, from } = entry;
    const [next, ...more] = await means.rows.ofArticle(article, from, progress.cursor, BATCH + 1);
    // Another portal on this database may have forgotten them. What the article is now is delivered all the same.
    const events = [
      next ?? { sequence: from, kind: 'changed' as const, article },
      ...more.slice(0, BATCH - 1),
    ];
    const failure = await tryAlone(events);
    const later = more[BATCH - 1];
    if (failure) {
      const again = setAside({ article, sequence: from }, failure.cause, entry);
      await keep({ setAside: [again] });
      means.onFailure(failure.cause, again);
    } else if (later) await keep({ setAside: [{ ...entry, from: later.sequence }] });
    else await keep({ healed: article });
    return true;
  }

  function setAside(
    { article, sequence }: Pick<OutboxEvent, 'article' | 'sequence'>,
    cause: unknown,
    before?: SetAside,
  ): SetAside {
    const failures = (before?.failures ?? 0) + 1;
    const now = means.clock();
    const nextTryMs = now + backOffMs(failures, MOST_ASIDE_MS, means.chance());
    const sinceMs = before?.sinceMs ?? now;
    return { article, from: sequence, failures, sinceMs, nextTryMs, reason: reasonOf(cause) };
  }

  function pause(error: unknown): void {
    const isFull = error instanceof IsFull;
    const cause = isFull || error instanceof TakesNothing ? error.cause : error;
    const failures = (progress.pause?.failures ?? 0) + 1;
    const mostMs = error instanceof TakesNothing && !error.isProven ? UNPROVEN_PAUSE_MS : MOST_PAUSE_MS;
    const now = means.clock();
    progress = {
      ...progress,
      pause: {
        failures,
        sinceMs: progress.pause?.sinceMs ?? now,
        untilMs: now + backOffMs(failures, mostMs, means.chance()),
        reason: reasonOf(cause),
        isFull,
      },
    };
    means.onFailure(cause);
  }

  return { round, progress: () => progress };
}

/** What one delivery threw; kept in an object, for anything can be thrown. */
interface Failure {
  readonly cause: unknown;
}

interface Failed extends Failure {
  readonly entry: SetAside;
}

/** The receiver takes nothing. */
class TakesNothing extends Error {
  /** False when nothing was ever delivered that it could have been asked to take again. */
  readonly isProven: boolean;

  constructor(cause: unknown, isProven = true) {
    super('the receiver takes nothing', { cause });
    this.isProven = isProven;
  }
}

/** The receiver works, and yet more articles fail than may be set aside. */
class IsFull extends Error {
  constructor(cause: unknown) {
    super('more articles fail than may be set aside', { cause });
  }
}

function byArticle(events: readonly OutboxEvent[]): (readonly OutboxEvent[])[] {
  return [...Map.groupBy(events, ({ article }) => article).values()];
}

function first(events: readonly OutboxEvent[]): OutboxEvent {
  const [event] = events;
  if (!event) throw new Error('an article without events');
  return event;
}

/** The innermost cause in one short line: what an outer error quotes may be a story's text. */
function reasonOf(error: unknown): string {
  let cause = error;
  while (cause instanceof Error && cause.cause instanceof Error) cause = cause.cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  return (message.split('\n')[0] ?? '').slice(0, 200);
}
