import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { BSON, type Db, type Document } from 'mongodb';
import { describeDatabase } from '../../../cms/database/choose-database.ts';
import { UNFINISHED_RESTORE } from '../../../cms/database/unfinished-restore.ts';
import { err, ok } from '../../contract/result.ts';
import type { BackupToBringIn, BringInRefusal, EmptyDatabase } from './live-database.ts';
import { collectionOf, COUNTED } from './manifest.ts';
import { namesIn, withMongodb } from './mongodb-copy.ts';
import { restoreMark, type RestoreMark } from './restore-mark.ts';

/** Documents sent at a time, and bytes. */
const MOST_DOCUMENTS = 500;
const MOST_BYTES = 8_000_000;

/**
 * The place for a restored database on MongoDB. A mark in it keeps portals from starting until it is whole, and says
 * that everything beside it may be taken away by the restore that has it.
 */
export function emptyMongodb(url: string): EmptyDatabase {
  const mark = restoreMark(url);
  return {
    name: describeDatabase(url),
    takes: (file) => collectionOf(file) !== undefined,
    ownFiles: [],
    findOccupant: () =>
      withMongodb(url, async (database) => {
        const names = await namesIn(database);
        return names.includes(UNFINISHED_RESTORE) ? undefined : names[0];
      }),
    isInUse: () => false, // it has collections then, and is not empty
    hold: async () => ((await mark.take()) ? ok(mark.rest) : err('other-restore')),
    bringIn: (backup) =>
      withMongodb(url, async (database) => {
        if (!(await mark.beat(database))) return { kind: 'mark-lost' };
        await dropAll(database, [UNFINISHED_RESTORE]);
        return bringIn(database, mark, backup);
      }),
    finish: () =>
      withMongodb(url, async (database) => {
        if (!(await mark.beat(database)))
          throw new Error('another restore into this database has begun meanwhile');
        await database.collection(UNFINISHED_RESTORE).drop();
      }),
    discard: () =>
      withMongodb(url, async (database) => {
        if (!(await mark.beat(database))) return;
        await dropAll(database, [UNFINISHED_RESTORE]);
        await dropAll(database, []);
      }),
  };
}

async function dropAll(database: Db, keep: readonly string[]): Promise<void> {
  for (const name of await namesIn(database))
    if (!keep.includes(name)) await database.collection(name).drop();
}

async function bringIn(
  database: Db,
  mark: RestoreMark,
  { folder, files, counts, signal }: BackupToBringIn,
): Promise<BringInRefusal | undefined> {
  const otherwise: string[] = [];
  for (const file of files) {
    if (signal.aborted) return { kind: 'stopped' };
    const name = collectionOf(file.path);
    if (name === undefined) continue;
    await database.createCollection(name);
    for await (const documents of readDocuments(path.join(folder, file.path))) {
      if (!(await mark.beat(database))) return { kind: 'mark-lost' };
      await database.collection(name).insertMany(documents);
    }
    const stored = await sealCollection(database, name);
    if (stored.sha256 !== file.sha256 || stored.bytes !== file.bytes) otherwise.push(name);
  }
  if (otherwise.length > 0) return { kind: 'stored-otherwise', collections: otherwise };
  for (const [what, name] of Object.entries(COUNTED))
    if ((await database.collection(name).countDocuments()) !== Reflect.get(counts, what))
      return { kind: 'other-counts' };
  return undefined;
}

/** Reads the documents of a file in batches, so that a large collection needs no more memory than a small one. */
async function* readDocuments(file: string): AsyncGenerator<Document[]> {
  let rest = Buffer.alloc(0);
  let batch: Document[] = [];
  let bytes = 0;
  for await (const chunk of createReadStream(file)) {
    const data = Buffer.concat([rest, chunk as Buffer]); // without an encoding a stream of a file gives buffers
    let at = 0;
    while (data.length - at >= 4 && data.length - at >= data.readInt32LE(at)) {
      const size = data.readInt32LE(at);
      batch.push(BSON.deserialize(data.subarray(at, at + size), EXACTLY));
      at += size;
      bytes += size;
      if (batch.length < MOST_DOCUMENTS && bytes < MOST_BYTES) continue;
      yield batch;
      batch = [];
      bytes = 0;
    }
    rest = data.subarray(at);
  }
  if (batch.length > 0) yield batch;
}

/** A number stays of its kind: 5 and 5.0 are two things in BSON. */
const EXACTLY = { promoteValues: false, promoteBuffers: false, promoteLongs: false, bsonRegExp: true };

async function sealCollection(database: Db, name: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const document of database.collection(name).find<Buffer>({}, { raw: true }).sort({ _id: 1 })) {
    hash.update(document);
    bytes += document.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}
