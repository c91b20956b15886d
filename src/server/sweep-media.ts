import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Payload, Where } from 'payload';
import { renditionSizes } from '../../cms/collections/media/rendition-sizes.ts';
import type { Media } from '../../cms/payload-types.ts';
import { err, ok, type Result } from '../contract/result.ts';
import { openLeftMedia } from './left-media.ts';

/** What is swept, and how. */
export interface SweepOrder {
  readonly payload: Payload;
  readonly mediaDir: string;
  /** Whatever is younger may belong to an upload that is under way. */
  readonly olderThan: Date;
  readonly now: Date;
  readonly signal: AbortSignal;
}

/** What a sweep found. Names of files, without their folder. */
export interface MediaSweep {
  readonly takenOut: readonly string[];
  /** Taken out by an earlier sweep, and named again: the database is another one than then. */
  readonly putBack: readonly string[];
  /** Files that pictures name and that are nowhere. */
  readonly missing: readonly string[];
  /** Number of files that were taken out long ago, and deleted now. */
  readonly deleted: number;
}

/** Far more than uploads that were cut off can have left: database and folder do not belong together. */
export interface TooManyUnnamed {
  readonly kind: 'too-many-unnamed';
  readonly pictures: number;
}

/** Pictures that a death in the middle may leave at most: two are cut at a time, and others wait for their row. */
const MOST_PICTURES = 20;
/** Rows read at a time. */
const PAGE = 100;

/**
 * Takes out the files of uploads whose row was never stored: a kill between file and row, or a save that lost to
 * another writer, leaves them lying for ever. Only files that this portal named itself (their names end in twelve
 * random digits) and that no picture names, asked once in a list and once more for each; in doubt they stay.
 * They wait 30 days before they are deleted: a database that was restored alone does not know its newest photos.
 * @returns what was done; throws, having moved nothing more, when folder or database cannot be read
 */
export async function sweepMedia(order: SweepOrder): Promise<Result<MediaSweep, TooManyUnnamed>> {
  const lying = (await readdir(order.mediaDir)).sort();
  const named = await readNamed(order);
  const there = new Set(lying);
  const left = openLeftMedia(order.mediaDir);
  const putBack: string[] = [];
  const missing: string[] = [];
  for (const name of named) if (!there.has(name)) ((await left.putBack(name)) ? putBack : missing).push(name);
  const unnamed: string[] = [];
  for (const name of lying)
    if (OWN_NAME.test(name) && !named.has(name) && (await isOlder(order, name))) unnamed.push(name);
  const pictures = new Set(unnamed.map((name) => OWN_NAME.exec(name)?.[1])).size;
  if (pictures > MOST_PICTURES || (pictures > 0 && named.size === 0))
    return err({ kind: 'too-many-unnamed', pictures });
  const takenOut: string[] = [];
  for (const name of unnamed) {
    if (order.signal.aborted || (await isNamed(order.payload, name))) continue;
    if (await left.takeOut(name, order.now)) takenOut.push(name);
  }
  return ok({ takenOut, putBack, missing, deleted: await left.forget(order.now) });
}

/** Source: cms/collections/media/hooks/name-never-reused.ts, and Payload's names of sizes. */
const OWN_NAME = /^(.*-[0-9a-f]{12})(?:-\d+)?(?:-\d+x\d+)?\.(?:jpg|webp|avif)$/;

/** Every file that a picture names. @throws when the sweep is to end */
async function readNamed({ payload, signal }: SweepOrder): Promise<Set<string>> {
  const named = new Set<string>();
  for (let page = 1; ; page += 1) {
    signal.throwIfAborted();
    const { docs, hasNextPage } = await payload.db.find<Media>({
      collection: 'media',
      sort: ['createdAt', 'id'],
      where: { filename: { exists: true } },
      limit: PAGE,
      page,
      // Trap: on MongoDB the adapter gives the first page for all there is when this is not said.
      pagination: true,
    });
    for (const picture of docs)
      for (const { filename } of [picture, ...Object.values(picture.sizes ?? {})])
        if (filename) named.add(filename);
    if (!hasNextPage) return named;
  }
}

async function isOlder({ mediaDir, olderThan }: SweepOrder, name: string): Promise<boolean> {
  const found = await stat(path.join(mediaDir, name));
  return found.isFile() && found.mtime < olderThan;
}

/** Asked again for the one file: a page of rows can slip when a picture is deleted between two of them. */
async function isNamed(payload: Payload, name: string): Promise<boolean> {
  const places = ['filename', ...renditionSizes.map((size) => `sizes.${size.name}.filename`)];
  const where: Where = { or: places.map((place): Where => ({ [place]: { equals: name } })) };
  const { totalDocs } = await payload.db.count({ collection: 'media', where });
  return totalDocs > 0;
}
