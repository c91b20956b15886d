import { randomUUID } from 'node:crypto';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { ObjectId, type ClientSession, type Collection } from 'mongodb';
import type { Payload } from 'payload';
import { EVERYTHING, type Purge } from '../contract/cache-tag.ts';
import { logFailure } from './log.ts';
import { oweNotices } from './owed-notices.ts';
import type { Announce } from './visible-writes.ts';

/** Milliseconds between looks for what other portals have written: as long may an old page be shown here. */
export const LOOK_EVERY_MS = 250;
/** A notice stays long enough for everybody who looks; who has not looked for half of it takes all for changed. */
const KEPT_MS = 60_000;
/** Notices of a portal that has died. */
const LEFT_MS = 24 * 3_600_000;
/** A notice of more tags, an import's for instance, says that everything has changed. */
const MOST_TAGS = 2000;

/** What the portals over one database tell each other of their writes. */
export interface PurgeNotices {
  readonly announce: Announce;
  readonly stop: () => Promise<void>;
}

interface Notice {
  readonly _id: ObjectId;
  /** Which portal wrote it. */
  readonly by: string;
  readonly at: Date;
  readonly gone: readonly string[];
  readonly outdated: readonly string[];
}

/**
 * Leaves a notice in the transaction of each visible write, and looks for those of others. Notices have no order and
 * no counter: a counter would make every two writers conflict, and a reader of an order miss what was committed late.
 * Whoever looks reads which notices there are, and takes those that were not there before.
 * @param listener gets what other portals purge @param clock in milliseconds
 */
export async function exchangePurges(
  payload: Payload,
  listener: (purge: Purge) => void,
  clock: () => number,
): Promise<PurgeNotices> {
  const adapter = payload.db as unknown as MongooseAdapter; // called for MongoDB alone
  const { notices, sessionOf } = await openNotices(adapter);
  const me = randomUUID();
  let seen = new Set<string>();
  let lookedAtMs = performance.now();
  let isFailing = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const owed = oweNotices(write);
  let looking = look();

  async function write(purge: Purge, transaction: unknown): Promise<void> {
    const isLarge = purge.gone.size + purge.outdated.size > MOST_TAGS;
    const { gone, outdated } = isLarge ? EVERYTHING : purge;
    const notice = {
      _id: new ObjectId(),
      by: me,
      at: new Date(clock()),
      gone: [...gone],
      outdated: [...outdated],
    };
    await notices.insertOne(notice, sessionOf(transaction));
  }

  async function look(): Promise<void> {
    try {
      await owed.settle();
      await takeNew();
      isFailing = false;
    } catch (error) {
      if (!isFailing) logFailure('what portals on one database tell each other cannot be exchanged', error);
      isFailing = true;
    }
    if (stopped) return;
    timer = setTimeout(() => {
      looking = look();
    }, LOOK_EVERY_MS);
  }

  async function takeNew(): Promise<void> {
    const began = performance.now();
    const there = await notices.find({ by: { $ne: me } }, { projection: { _id: 1 } }).toArray();
    const added = there.map(({ _id }) => _id).filter((id) => !seen.has(id.toHexString()));
    const read = added.length === 0 ? [] : await notices.find({ _id: { $in: added } }).toArray();
    for (const { gone, outdated } of read) listener({ gone: new Set(gone), outdated: new Set(outdated) });
    // What was removed between the two questions, or before the first, is not known.
    if (read.length < added.length || began - lookedAtMs > KEPT_MS / 2) listener(EVERYTHING);
    seen = new Set(there.map(({ _id }) => _id.toHexString()));
    lookedAtMs = began;
  }

  const tidying = setInterval(() => {
    const now = clock();
    const old = [{ by: me, at: { $lt: new Date(now - KEPT_MS) } }, { at: { $lt: new Date(now - LEFT_MS) } }];
    notices.deleteMany({ $or: old }).catch(() => undefined); // the next look says that the database is away
  }, KEPT_MS / 4);

  return {
    announce: owed.announce,
    stop: async () => {
      stopped = true;
      clearInterval(tidying);
      clearTimeout(timer);
      await looking;
      await owed.settle().catch((error: unknown) => {
        logFailure('other portals were not told of everything that is saved', error);
      });
    },
  };
}

interface OpenNotices {
  readonly notices: Collection<Notice>;
  readonly sessionOf: (transaction: unknown) => { session?: ClientSession };
}

/** Not a collection of Payload's: it has no door, no form and no place in a backup. */
async function openNotices(adapter: MongooseAdapter): Promise<OpenNotices> {
  const name = 'page-purges';
  const { db } = adapter.connection;
  if (!db) throw new Error('the database is not connected');
  // Made before a transaction needs it: inside one it cannot be on every server.
  const isThere = (await db.listCollections({ name }, { nameOnly: true }).toArray()).length > 0;
  if (!isThere) await db.createCollection(name).catch(ignoreExisting);
  return {
    notices: db.collection<Notice>(name),
    sessionOf: (transaction) => {
      const session = typeof transaction === 'string' ? adapter.sessions[transaction] : undefined;
      return session ? { session } : {};
    },
  };
}

/** Two portals may start at once. */
function ignoreExisting(error: unknown): void {
  const NAMESPACE_EXISTS = 48;
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === NAMESPACE_EXISTS)
    return;
  throw error;
}
