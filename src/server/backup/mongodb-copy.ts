import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { MongoClient, type ClientSession, type Db } from 'mongodb';
import { z } from 'zod';
import { describeDatabase } from '../../../cms/database/choose-database.ts';
import type { CopiedDatabase, LiveDatabase } from './live-database.ts';
import { collectionFile, COUNTED, MONGODB_FOLDER } from './manifest.ts';

/**
 * The database of a portal on MongoDB. Each collection becomes a file of BSON documents, one after the other by
 * `_id`, as mongodump writes them; indexes are not copied, since every start of a portal makes them.
 */
export function liveMongodb(url: string): LiveDatabase {
  return {
    name: describeDatabase(url),
    isThere: () => withMongodb(url, async (database) => (await namesIn(database)).includes(COUNTED.stories)),
    copyInto: (folder) =>
      withMongodb(url, async (database, client) => {
        const names = await namesIn(database);
        rmSync(path.join(folder, MONGODB_FOLDER), { recursive: true, force: true });
        mkdirSync(path.join(folder, MONGODB_FOLDER), { mode: 0o700 });
        return readAtOneInstant(client, database, (session) => copyAll(database, names, folder, session));
      }),
  };
}

/** Opens a database for one piece of work. */
export async function withMongodb<T>(
  url: string,
  work: (database: Db, client: MongoClient) => Promise<T>,
): Promise<T> {
  const client = await MongoClient.connect(url, {
    serverSelectionTimeoutMS: 10_000,
    readConcern: { level: 'majority' },
    writeConcern: { w: 'majority' },
  });
  try {
    return await work(client.db(), client);
  } finally {
    await client.close();
  }
}

/** The collections of a database, without those of the server. */
export async function namesIn(database: Db): Promise<string[]> {
  const found = await database.listCollections({ type: 'collection' }, { nameOnly: true }).toArray();
  return found.map(({ name }) => name).filter((name) => !name.startsWith('system.')).sort(); // prettier-ignore
}

/**
 * Gives a session in which every read sees the same instant. A snapshot session lasts as long as the server keeps history
 * (five minutes, `minSnapshotHistoryWindowInSeconds`) and disturbs nobody. DocumentDB has none, and does not say so:
 * there it is a transaction, which MongoDB would end after a minute.
 */
export async function readAtOneInstant<T>(
  client: MongoClient,
  database: Db,
  work: (session: ClientSession) => Promise<T>,
): Promise<T> {
  const answer = await database.command({
    find: COUNTED.stories,
    limit: 1,
    projection: { _id: 1 },
    readConcern: { level: 'snapshot' },
  });
  const hasSnapshots = INSTANT.safeParse(answer).success;
  const session = client.startSession(hasSnapshots ? { snapshot: true } : {});
  if (!hasSnapshots) session.startTransaction({ readConcern: { level: 'snapshot' } });
  try {
    return await work(session);
  } finally {
    if (session.inTransaction()) await session.abortTransaction();
    await session.endSession();
  }
}

/** How a server says which instant it has read. */
const INSTANT = z.object({ cursor: z.object({ atClusterTime: z.unknown().refine(Boolean) }) });

async function copyAll(
  database: Db,
  names: readonly string[],
  folder: string,
  session: ClientSession,
): Promise<CopiedDatabase> {
  const rows = new Map<string, number>();
  for (const name of names) {
    const documents = database.collection(name).find({}, { session, raw: true }).sort({ _id: 1 });
    let count = 0;
    const counted = documents.stream({
      transform: (document) => {
        count += 1;
        return document;
      },
    });
    await pipeline(counted, createWriteStream(path.join(folder, collectionFile(name)), { mode: 0o600 }));
    rows.set(name, count);
  }
  const pictures = await database.collection(COUNTED.pictures).find({}, { session }).toArray();
  const count = (name: string) => rows.get(name) ?? 0;
  return {
    files: names.map(collectionFile),
    mediaNames: PICTURES.parse(pictures).flatMap(({ filename, sizes }) =>
      [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter(isName),
    ),
    counts: {
      stories: count(COUNTED.stories),
      versions: count(COUNTED.versions),
      pictures: count(COUNTED.pictures),
      users: count(COUNTED.users),
    },
  };
}

const FILE = z.object({ filename: z.string().nullish() });
const PICTURES = z.array(FILE.extend({ sizes: z.record(z.string(), FILE.nullish()).nullish() }));

function isName(name: string | null | undefined): name is string {
  return typeof name === 'string' && name !== '';
}
