import { copyFileSync, constants, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { err, ok, type Result } from '../../contract/result.ts';
import { databaseFailure, expectedFailure } from './expected-failure.ts';
import type { CopiedDatabase, LiveDatabase } from './live-database.ts';
import { manifestPath, MEDIA_FOLDER, SECRET_NAME, type Manifest } from './manifest.ts';
import { keepNames, sealFile } from './seal-file.ts';
import { hasCode } from '../has-code.ts';

/** What is to be copied, and where to. */
export interface BackupOrder {
  readonly database: LiveDatabase;
  readonly dataDir: string;
  /** The backup is a new folder in it. */
  readonly into: string;
  readonly version: string;
  readonly now: Date;
  readonly signal: AbortSignal;
}

/** Why there is no backup; the sentences are in `i18n/backup.ts`. */
export type BackupRefusal =
  | { readonly kind: 'no-database'; readonly name: string }
  | { readonly kind: 'database-failed'; readonly name: string; readonly reason: string }
  | { readonly kind: 'not-written'; readonly folder: string; readonly reason: string }
  | { readonly kind: 'stopped' };

/** A backup that is whole. */
export interface Backup {
  readonly folder: string;
  readonly manifest: Manifest;
}

/**
 * Copies what a portal keeps, running or not: the database at one instant, then the pictures that it names. Pictures
 * are written before their rows and their names are never used again, so the later copy of them fits.
 * It grows under a name that nobody takes for a backup, and gets its own when it is whole.
 */
export async function makeBackup(order: BackupOrder): Promise<Result<Backup, BackupRefusal>> {
  const folder = path.join(order.into, `warta-${order.now.toISOString().replaceAll(/[:.]/g, '')}`);
  const growing = `${folder}.${String(process.pid)}.belum-selesai`;
  const { name } = order.database;
  try {
    if (!(await order.database.isThere())) return err({ kind: 'no-database', name });
    mkdirSync(order.into, { recursive: true, mode: 0o700 });
    mkdirSync(growing, { mode: 0o700 });
    mkdirSync(path.join(growing, MEDIA_FOLDER), { mode: 0o700 });
    const manifest = await fill(growing, order);
    if (manifest === undefined) return err({ kind: 'stopped' });
    renameSync(growing, folder);
    await keepNames(order.into);
    return ok({ folder, manifest });
  } catch (error) {
    const fault = databaseFailure(error);
    if (fault !== undefined) return err({ kind: 'database-failed', name, reason: fault });
    const reason = expectedFailure(error);
    if (reason === undefined) throw error;
    return err({ kind: 'not-written', folder: order.into, reason });
  } finally {
    rmSync(growing, { recursive: true, force: true });
  }
}

async function fill(folder: string, order: BackupOrder): Promise<Manifest | undefined> {
  const copied = await copyConsistently(folder, order);
  if (copied === undefined) return undefined;
  const secret = path.join(order.dataDir, SECRET_NAME);
  if (existsSync(secret)) copyFileSync(secret, path.join(folder, SECRET_NAME));
  const missing = new Set(copied.missing);
  const names = [
    ...copied.files,
    ...(existsSync(secret) ? [SECRET_NAME] : []),
    ...copied.mediaNames.filter((name) => !missing.has(name)).map((name) => `${MEDIA_FOLDER}/${name}`),
  ];
  const files: Manifest['files'][number][] = [];
  for (const name of names) {
    if (order.signal.aborted) return undefined;
    files.push({ path: name, ...(await sealFile(path.join(folder, name), true)) });
  }
  const manifest: Manifest = {
    format: 1,
    madeAt: order.now.toISOString(),
    version: order.version,
    counts: copied.counts,
    files,
    missing: copied.missing,
  };
  writeFileSync(manifestPath(folder), `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600, flush: true });
  const folders = new Set([...copied.files.map((name) => path.dirname(name)), MEDIA_FOLDER, '.']);
  for (const each of folders) await keepNames(path.join(folder, each));
  return manifest;
}

/** How often the database is copied anew because a picture was deleted after it. */
const ATTEMPTS = 3;

async function copyConsistently(
  folder: string,
  order: BackupOrder,
): Promise<(CopiedDatabase & { readonly missing: readonly string[] }) | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    const database = await order.database.copyInto(folder);
    const missing: string[] = [];
    for (const name of database.mediaNames) {
      if (order.signal.aborted) return undefined;
      if (!(await copyPicture(name, folder, order.dataDir))) missing.push(name);
    }
    // Still not there with the last copy: the portal itself has lost it, and its backup says so.
    if (missing.length === 0 || attempt === ATTEMPTS) return { ...database, missing };
    // Payload deletes the files of a picture before its row.
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** @returns whether the portal has it */
async function copyPicture(name: string, folder: string, dataDir: string): Promise<boolean> {
  const target = path.join(folder, MEDIA_FOLDER, name);
  if (existsSync(target)) return true;
  try {
    await copyFile(path.join(dataDir, MEDIA_FOLDER, name), target, constants.COPYFILE_FICLONE);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}
