import { randomUUID } from 'node:crypto';
import { MongoServerError, type Collection, type Db } from 'mongodb';
import { UNFINISHED_RESTORE } from '../../../cms/database/unfinished-restore.ts';
import { namesIn, withMongodb } from './mongodb-copy.ts';

/** How often a restore shows that it lives. */
const BEAT_MS = 2_000;
/** One that has shown nothing for so long was killed. Whoever waits measures it, so that no two clocks must agree. */
const SILENT_MS = 10_000;

/** One document, of which the index of `_id` allows no second. */
interface Mark {
  readonly _id: 'pemulihan';
  readonly holder: string;
  readonly beats: number;
  /** Whether all beside the mark was brought in by a restore. */
  readonly isRestores: boolean;
}

/** The right to fill and to empty a database: one restore has it at a time. */
export interface RestoreMark {
  /** Takes it; waits for a sign of life where another has it. @returns whether it is had */
  readonly take: () => Promise<boolean>;
  /** Shows that the restore lives. @returns whether it still has the mark */
  readonly beat: (database: Db) => Promise<boolean>;
  /** Ends the signs of life. */
  readonly rest: () => void;
}

/** The mark of one restore into a database on MongoDB. */
export function restoreMark(url: string): RestoreMark {
  const holder = randomUUID();
  let timer: NodeJS.Timeout | undefined;
  const beat = async (database: Db) => {
    const beaten = await marksOf(database).updateOne({ _id: 'pemulihan', holder }, { $inc: { beats: 1 } });
    return beaten.matchedCount === 1;
  };
  return {
    take: async () => {
      const isHad = await withMongodb(url, async (database) => {
        if (!(await insert(database, holder)) && !(await takeFromTheDead(database, holder))) return false;
        return claimAll(database, holder);
      });
      // A sign that did not get through is followed by others.
      if (isHad) timer = setInterval(() => void withMongodb(url, beat).catch(() => false), BEAT_MS).unref();
      return isHad;
    },
    beat,
    rest: () => {
      clearInterval(timer);
    },
  };
}

function marksOf(database: Db): Collection<Mark> {
  return database.collection<Mark>(UNFINISHED_RESTORE);
}

async function insert(database: Db, holder: string): Promise<boolean> {
  try {
    await marksOf(database).insertOne({ _id: 'pemulihan', holder, beats: 0, isRestores: false });
    return true;
  } catch (error) {
    if (error instanceof MongoServerError && error.code === DUPLICATE_KEY) return false;
    throw error;
  }
}

const DUPLICATE_KEY = 11_000;

async function takeFromTheDead(database: Db, holder: string): Promise<boolean> {
  const seen = await marksOf(database).findOne();
  if (!seen) return false;
  await new Promise((resolve) => setTimeout(resolve, SILENT_MS));
  const taken = await marksOf(database).updateOne(seen, { $set: { holder } });
  return taken.matchedCount === 1;
}

/** Another restore may have been finished since this one found the database empty: that is a portal's now. */
async function claimAll(database: Db, holder: string): Promise<boolean> {
  const mark = await marksOf(database).findOne({ holder });
  if (mark?.isRestores === true) return true;
  if ((await namesIn(database)).length > 1) {
    await marksOf(database).drop();
    return false;
  }
  await marksOf(database).updateOne({ holder }, { $set: { isRestores: true } });
  return true;
}
