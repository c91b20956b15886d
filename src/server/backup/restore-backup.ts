import { chmodSync, constants, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { err, ok, type Result } from '../../contract/result.ts';
import { databaseFailure, expectedFailure } from './expected-failure.ts';
import type { BringInRefusal, EmptyDatabase } from './live-database.ts';
import { MEDIA_FOLDER, readManifest, SECRET_NAME, type BackupFile, type Manifest } from './manifest.ts';
import { keepNames, sealFile } from './seal-file.ts';

/** What is to be brought back, and where to. */
export interface RestoreOrder {
  readonly folder: string;
  readonly database: EmptyDatabase;
  readonly dataDir: string;
  readonly signal: AbortSignal;
}

/** Why nothing was brought back; the sentences are in `i18n/backup.ts`. */
export type RestoreRefusal =
  | BringInRefusal
  | { readonly kind: 'no-manifest' | 'bad-manifest'; readonly folder: string }
  | { readonly kind: 'other-database'; readonly name: string }
  | { readonly kind: 'portal-running'; readonly dataDir: string }
  | { readonly kind: 'other-restore'; readonly name: string }
  | { readonly kind: 'not-empty'; readonly dataDir: string; readonly found: string }
  | { readonly kind: 'database-not-empty'; readonly name: string; readonly found: string }
  | { readonly kind: 'database-failed'; readonly name: string; readonly reason: string }
  | { readonly kind: 'not-written'; readonly folder: string; readonly reason: string };

/**
 * Brings a backup into an empty data folder and an empty database. It is looked through before and after; the database
 * becomes a portal's last, so that a restore that was killed has left no portal, and may be repeated.
 */
export async function restoreBackup(order: RestoreOrder): Promise<Result<Manifest, RestoreRefusal>> {
  const manifest = readManifest(order.folder);
  if (!manifest.ok) return err({ kind: manifest.error, folder: order.folder });
  const { dataDir, database } = order;
  const { name } = database;
  if (!manifest.value.files.some((file) => database.takes(file.path)))
    return err({ kind: 'other-database', name });
  try {
    const found = findOccupant(order);
    const stored = await database.findOccupant();
    const isTaken = found !== undefined || stored !== undefined;
    if (isTaken && database.isInUse()) return err({ kind: 'portal-running', dataDir });
    if (found !== undefined) return err({ kind: 'not-empty', dataDir, found });
    if (stored !== undefined) return err({ kind: 'database-not-empty', name, found: stored });
    const damaged = await findDamaged(order.folder, manifest.value.files);
    if (damaged.length > 0) return err({ kind: 'damaged', files: damaged });
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const held = await database.hold();
    if (!held.ok) return err({ kind: held.error, dataDir, name });
    try {
      return await bringBack(order, manifest.value);
    } finally {
      rmSync(path.join(dataDir, STAGE), { recursive: true, force: true });
      await database.discard();
      held.value();
    }
  } catch (error) {
    const fault = databaseFailure(error);
    if (fault !== undefined) return err({ kind: 'database-failed', name, reason: fault });
    const reason = expectedFailure(error);
    if (reason === undefined) throw error;
    return err({ kind: 'not-written', folder: dataDir, reason });
  }
}

const STAGE = '.pemulihan';

async function bringBack(
  { folder, dataDir, database, signal }: RestoreOrder,
  manifest: Manifest,
): Promise<Result<Manifest, RestoreRefusal>> {
  const stage = path.join(dataDir, STAGE);
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(path.join(stage, MEDIA_FOLDER), { recursive: true, mode: 0o700 });
  const beside = manifest.files.filter((file) => !database.takes(file.path));
  for (const { path: name } of beside) {
    if (signal.aborted) return err({ kind: 'stopped' });
    await copyFile(path.join(folder, name), path.join(stage, name), constants.COPYFILE_FICLONE);
    if (name === SECRET_NAME) chmodSync(path.join(stage, name), 0o600);
  }
  const damaged = await findDamaged(stage, beside, true);
  if (damaged.length > 0) return err({ kind: 'damaged', files: damaged });
  const { files, counts } = manifest;
  const refused = await database.bringIn({ folder, files, counts, signal });
  if (refused !== undefined) return err(refused);

  // A restore that was killed may have put these in place; the folder was free of any other.
  rmSync(path.join(dataDir, MEDIA_FOLDER), { recursive: true, force: true });
  renameSync(path.join(stage, MEDIA_FOLDER), path.join(dataDir, MEDIA_FOLDER));
  if (existsSync(path.join(stage, SECRET_NAME)))
    renameSync(path.join(stage, SECRET_NAME), path.join(dataDir, SECRET_NAME));
  await keepNames(path.join(dataDir, MEDIA_FOLDER));
  await keepNames(dataDir);
  await database.finish();
  return ok(manifest);
}

/** Names the first thing that is in the way; what a killed restore or a file system leaves is not. */
function findOccupant({ dataDir, database }: RestoreOrder): string | undefined {
  if (!existsSync(dataDir)) return undefined;
  const names = readdirSync(dataDir);
  const harmless = ['lost+found', STAGE, ...database.ownFiles];
  if (names.includes(STAGE)) harmless.push(MEDIA_FOLDER, SECRET_NAME);
  return names.find((name) => !harmless.includes(name));
}

async function findDamaged(folder: string, files: readonly BackupFile[], keep = false): Promise<string[]> {
  const damaged: string[] = [];
  for (const file of files) {
    const whole = path.join(folder, file.path);
    const seal = existsSync(whole) ? await sealFile(whole, keep) : undefined;
    if (seal?.sha256 !== file.sha256 || seal.bytes !== file.bytes) damaged.push(file.path);
  }
  return damaged;
}
