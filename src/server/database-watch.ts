import { AsyncLocalStorage } from 'node:async_hooks';
import type { Payload } from 'payload';
import { isDatabaseAway, KnownOutageError } from '../../cms/database/database-away.ts';
import { databaseWords } from './i18n/database.ts';
import { logFailure, say } from './log.ts';

/** How often the database is looked at, and how long it is waited for. */
export interface WatchTimes {
  readonly lookEveryMs: number;
  /** Whoever asks whether it answers is told "no" after this time, and nothing else follows from it. */
  readonly readyMs: number;
  /** A database that takes longer for one row counts as away, and every call is refused. */
  readonly awayMs: number;
}

const TIMES: WatchTimes = { lookEveryMs: 1000, readyMs: 2000, awayMs: 5000 };
/** Failures told to the log at most, while the database answers in between. */
const TELL_EVERY_MS = 1000;

/** Whether the database can be asked: the one place that knows. */
export interface DatabaseWatch {
  /** It cannot: whoever asks is refused at once, without waiting for the driver. */
  readonly isAway: () => boolean;
  /** Looks now, and says whether it answers within two seconds. */
  readonly answers: () => Promise<boolean>;
  /**
   * Does some work, and says whether the database failed a call of it. Payload and Astro make other faults of that:
   * somebody who is signed in becomes a stranger, and a page an error 500.
   */
  readonly during: <T>(
    work: () => Promise<T>,
  ) => Promise<{ readonly outcome: T; readonly hasFailed: boolean }>;
  readonly stop: () => void;
}

type Call = (argument: unknown) => Promise<unknown>;

/**
 * Watches the database by what its driver says and by one small question a second. While it is away every call is
 * refused at once, so that nothing queues; reads that hang when it goes are let go. Call it last of all that wrap the
 * adapter: a write that is refused here has never been tried.
 */
export function watchDatabase(payload: Pick<Payload, 'db'>, times: WatchTimes = TIMES): DatabaseWatch {
  const db = payload.db as unknown as Record<string, Call | undefined>; // its methods differ in what they take and give
  const askOneRow = db['count']?.bind(db);
  const hanging = new Set<(error: Error) => void>();
  const works = new AsyncLocalStorage<{ hasFailed: boolean }>();
  let awaySinceMs: number | undefined;
  let looking: Promise<boolean> | undefined;
  let answeredAtMs = -Infinity;
  let toldAtMs = -Infinity;
  let lastFault: unknown;

  const isAway = () => awaySinceMs !== undefined;

  function note(error: unknown): void {
    if (!isDatabaseAway(error)) return;
    const work = works.getStore();
    if (work) work.hasFailed = true;
    if (error instanceof KnownOutageError) return;
    lastFault = error;
    if (!isAway() && performance.now() - toldAtMs > TELL_EVERY_MS) {
      toldAtMs = performance.now();
      logFailure(databaseWords.failedCall, error);
    }
    void look();
  }

  /** Lets go of a call when the database is found to be away. Only of what changes nothing: a write may yet be made. */
  function letGo<T>(call: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      hanging.add(reject);
      void call.then(resolve, reject).finally(() => hanging.delete(reject));
    });
  }

  function setAway(away: boolean): void {
    if (away === isAway()) return;
    if (!away) {
      say(databaseWords.back(Math.round((performance.now() - (awaySinceMs ?? 0)) / 1000)));
      awaySinceMs = undefined;
      lastFault = undefined;
      return;
    }
    awaySinceMs = performance.now();
    logFailure(databaseWords.away, lastFault);
    const waiting = [...hanging];
    hanging.clear();
    for (const reject of waiting) reject(new KnownOutageError());
  }

  /** Silence is none while others are answered: behind a hundred pages that are drawn the question waits its turn. */
  async function silence(ms: number): Promise<boolean> {
    const beganMs = performance.now();
    await patience(ms);
    return answeredAtMs > beganMs;
  }

  /** One question at a time; its answer is what everybody goes by. */
  function look(): Promise<boolean> {
    looking ??= Promise.race([ask(), silence(times.awayMs)]).then((isThere) => {
      looking = undefined;
      setAway(!isThere);
      return isThere;
    });
    return looking;
  }

  async function ask(): Promise<boolean> {
    try {
      await askOneRow?.({ collection: 'counters', where: { value: { greater_than_equal: 0 } } });
      return true;
    } catch (error) {
      lastFault = error;
      return false;
    }
  }

  for (const name of READS) wrap(name, (call) => (argument) => letGo(call(argument)));
  for (const name of WRITES) wrap(name, (call) => call);
  // One that begins after nobody waits for it any more would hold the lock for ever.
  wrap('beginTransaction', (begin) => async (options) => {
    const beginning = begin(options);
    try {
      return await letGo(beginning);
    } catch (error) {
      beginning.then((id) => db['rollbackTransaction']?.(id)).catch(() => undefined);
      throw error;
    }
  });
  const rollback = db['rollbackTransaction'];
  if (rollback)
    db['rollbackTransaction'] = async (id) => {
      const ended = rollback.call(db, id);
      // A server that is away forgets the transaction by itself, and nobody waits for it.
      if (isAway()) ended.catch(() => undefined);
      else await ended;
    };

  function wrap(name: string, change: (call: Call) => Call): void {
    const original = db[name];
    if (!original) return;
    const call = change((argument) => original.call(db, argument));
    db[name] = async (argument) => {
      try {
        if (isAway()) throw new KnownOutageError();
        const answer = await call(argument);
        answeredAtMs = performance.now();
        return answer;
      } catch (error) {
        note(error);
        throw error;
      }
    };
  }

  const timer = setInterval(() => void look(), times.lookEveryMs);
  return {
    isAway,
    answers: () => Promise.race([look(), silence(times.readyMs)]),
    during: async (work) => {
      const mark = { hasFailed: false };
      const outcome = await works.run(mark, work);
      return { outcome, hasFailed: mark.hasFailed };
    },
    stop: () => {
      clearInterval(timer);
    },
  };
}

/** In two halves: an event loop that stood still for a while has read no answer, and must not take that for silence. */
async function patience(ms: number): Promise<void> {
  for (const _half of [1, 2])
    await new Promise((resolve) => {
      setTimeout(resolve, ms / 2).unref();
    });
}

const READS = [
  'find', 'findOne', 'findDistinct', 'findGlobal', 'findGlobalVersions', 'findVersions', 'queryDrafts', 'count',
  'countVersions', 'countGlobalVersions',
] as const; // prettier-ignore

const WRITES = [
  'create', 'createGlobal', 'createVersion', 'createGlobalVersion', 'updateOne', 'updateMany', 'updateGlobal',
  'updateVersion', 'updateGlobalVersion', 'updateJobs', 'upsert', 'deleteOne', 'deleteMany', 'deleteVersions',
  // A commit that is not sent is no commit: Payload rolls back after it.
  'commitTransaction',
  // Raw SQL of ours, and the adapter's own.
  'execute',
] as const; // prettier-ignore
