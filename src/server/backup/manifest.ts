import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { err, ok, type Result } from '../../contract/result.ts';
import { parseJson } from '../parse-json.ts';

/** What a copied database holds. */
export interface RowCounts {
  readonly stories: number;
  readonly versions: number;
  readonly pictures: number;
  readonly users: number;
}

/** The SQLite database inside a backup, whatever the portal calls its own. */
export const DATABASE_NAME = 'warta.db';

/** The collections of a MongoDB inside a backup. */
export const MONGODB_FOLDER = 'mongodb';

/** The collections on MongoDB whose documents a backup counts. */
export const COUNTED = {
  stories: 'articles',
  versions: '_articles_versions',
  pictures: 'media',
  users: 'users',
} as const satisfies Record<keyof RowCounts, string>;

/** Where a collection lies in a backup. */
export function collectionFile(name: string): string {
  return `${MONGODB_FOLDER}/${name}.bson`;
}

/** Which collection a file of a backup is; undefined for any other file. */
export function collectionOf(file: string): string | undefined {
  return /^mongodb\/(.+)\.bson$/.exec(file)?.[1];
}

/** What signs sessions, in a backup and in a data folder. */
export const SECRET_NAME = 'secret';

/** The pictures, in a backup and in a data folder. */
export const MEDIA_FOLDER = 'media';

const MANIFEST_NAME = 'manifest.json';

const backupFile = z.object({
  /** Nothing that a manifest says may lead out of its folder. */
  path: z.string().regex(/^(?:warta\.db|secret|media\/(?!\.\.?$)[^/\\]+|mongodb\/[^/\\]+\.bson)$/),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const count = z.int().nonnegative();

const manifest = z.object({
  format: z.literal(1),
  /** ISO instant at which the database was copied. */
  madeAt: z.iso.datetime(),
  /** Of the portal that made it. */
  version: z.string(),
  counts: z.object({ stories: count, versions: count, pictures: count, users: count }),
  files: z.array(backupFile).readonly(),
  /** Pictures that the database names and the portal itself did not have. */
  missing: z.array(z.string()).readonly(),
});

/** What a backup says of itself; written last, so that a folder with one is whole. */
export type Manifest = z.infer<typeof manifest>;

/** One file of a backup. */
export type BackupFile = z.infer<typeof backupFile>;

/** Where the manifest of a backup lies. */
export function manifestPath(folder: string): string {
  return path.join(folder, MANIFEST_NAME);
}

/** Reads what a backup says of itself. */
export function readManifest(folder: string): Result<Manifest, 'no-manifest' | 'bad-manifest'> {
  const text = readIfThere(manifestPath(folder));
  if (text === undefined) return err('no-manifest');
  const parsed = manifest.safeParse(parseJson(text));
  const isWhole = parsed.success && parsed.data.files.some((file) => DATABASES.includes(file.path));
  return isWhole ? ok(parsed.data) : err('bad-manifest');
}

const DATABASES = [DATABASE_NAME, collectionFile(COUNTED.stories)];

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
