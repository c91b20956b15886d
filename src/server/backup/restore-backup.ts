import { chmodSync, constants, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { holdDatabase } from '../../../cms/database/single-process.ts';
import { err, ok, type Result } from '../../contract/result.ts';
import { inspectDatabase } from './copied-database.ts';
import { expectedFailure } from './expected-failure.ts';
import { DATABASE_NAME, MEDIA_FOLDER, readManifest, SECRET_NAME, type Manifest } from './manifest.ts';
import { keepNames, sealFile } from './seal-file.ts';

/** What is to be brought back, and where to. */
export interface RestoreOrder {
  readonly folder: string;
  readonly databaseFile: string;
  readonly dataDir: string;
  readonly now: Date;
  readonly signal: AbortSignal;
}

/** Why nothing was brought back; the sentences are in `i18n/backup.ts`. */
export type RestoreRefusal =
  | { readonly kind: 'no-manifest' | 'bad-manifest'; readonly folder: string }
  | { readonly kind: 'damaged'; readonly files: readonly string[] }
  | { readonly kind: 'portal-running'; readonly dataDir: string }
  | { readonly kind: 'not-empty'; readonly dataDir: string; readonly found: string }
  | { readonly kind: 'broken-database'; readonly fault: string }
  | { readonly kind: 'other-counts' | 'stopped' }
  | { readonly kind: 'not-written'; readonly folder: string; readonly reason: string };

/**
 * Brings a backup into an empty data folder. It is looked through before and after; the database gets its name last,
 * so that a restore that was killed has left no portal, and may be repeated.
 */
export async function restoreBackup(order: RestoreOrder): Promise<Result<Manifest, RestoreRefusal>> {
  const manifest = readManifest(order.folder);
  if (!manifest.ok) return err({ kind: manifest.error, folder: order.folder });
  const { dataDir, databaseFile } = order;
  try {
    const found = findOccupant(order);
    if (found !== undefined) {
      const isRunning = existsSync(`${databaseFile}.lock`) && !canHold(order);
      return err(isRunning ? { kind: 'portal-running', dataDir } : { kind: 'not-empty', dataDir, found });
    }
    const damaged = await findDamaged(order.folder, manifest.value);
    if (damaged.length > 0) return err({ kind: 'damaged', files: damaged });
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const held = holdDatabase(databaseFile, order.now);
    if (!held.ok) return err({ kind: 'portal-running', dataDir });
    try {
      return await bringBack(order, manifest.value);
    } finally {
      rmSync(path.join(dataDir, STAGE), { recursive: true, force: true });
      rmSync(`${databaseFile}${STAGE}`, { force: true });
      held.value.release();
    }
  } catch (error) {
    const reason = expectedFailure(error);
    if (reason === undefined) throw error;
    return err({ kind: 'not-written', folder: dataDir, reason });
  }
}

const STAGE = '.pemulihan';

async function bringBack(
  { folder, dataDir, databaseFile, signal }: RestoreOrder,
  manifest: Manifest,
): Promise<Result<Manifest, RestoreRefusal>> {
  const stage = path.join(dataDir, STAGE);
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(path.join(stage, MEDIA_FOLDER), { recursive: true, mode: 0o700 });
  for (const { path: name } of manifest.files) {
    if (signal.aborted) return err({ kind: 'stopped' });
    await copyFile(path.join(folder, name), path.join(stage, name), constants.COPYFILE_FICLONE);
    if (name === SECRET_NAME || name === DATABASE_NAME) chmodSync(path.join(stage, name), 0o600);
  }
  const damaged = await findDamaged(stage, manifest, true);
  if (damaged.length > 0) return err({ kind: 'damaged', files: damaged });
  const staged = path.join(stage, DATABASE_NAME);
  const inspected = inspectDatabase(staged);
  if ('fault' in inspected) return err({ kind: 'broken-database', fault: inspected.fault });
  if (JSON.stringify(inspected.counts) !== JSON.stringify(manifest.counts))
    return err({ kind: 'other-counts' });

  await moveBeside(staged, databaseFile);

  // A restore that was killed may have put these in place; the folder was free of any other.
  rmSync(path.join(dataDir, MEDIA_FOLDER), { recursive: true, force: true });
  renameSync(path.join(stage, MEDIA_FOLDER), path.join(dataDir, MEDIA_FOLDER));
  if (existsSync(path.join(stage, SECRET_NAME)))
    renameSync(path.join(stage, SECRET_NAME), path.join(dataDir, SECRET_NAME));
  await keepNames(path.join(dataDir, MEDIA_FOLDER));
  await keepNames(dataDir);
  renameSync(`${databaseFile}${STAGE}`, databaseFile);
  await keepNames(path.dirname(databaseFile));
  return ok(manifest);
}

/** A database that was set outside the data folder may lie on another disk, where no rename leads. */
async function moveBeside(staged: string, databaseFile: string): Promise<void> {
  const beside = `${databaseFile}${STAGE}`;
  try {
    renameSync(staged, beside);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await copyFile(staged, beside);
    await sealFile(beside, true);
  }
}

/** Names the first thing that is in the way; what a killed restore or a file system leaves is not. */
function findOccupant({ dataDir, databaseFile }: RestoreOrder): string | undefined {
  // A journal without its database would be played into the restored one.
  const occupied = [databaseFile, `${databaseFile}-wal`, `${databaseFile}-journal`].find((file) =>
    existsSync(file),
  );
  if (occupied !== undefined) return path.basename(occupied);
  if (!existsSync(dataDir)) return undefined;
  const names = readdirSync(dataDir);
  const wasKilled = names.includes(STAGE);
  const database = path.basename(databaseFile);
  const harmless = ['lost+found', STAGE, `${database}.lock`, `${database}.pid`, `${database}${STAGE}`];
  if (wasKilled) harmless.push(MEDIA_FOLDER, SECRET_NAME);
  return names.find((name) => !harmless.includes(name));
}

function canHold({ databaseFile, now }: RestoreOrder): boolean {
  const held = holdDatabase(databaseFile, now);
  if (held.ok) held.value.release();
  return held.ok;
}

async function findDamaged(folder: string, manifest: Manifest, keep = false): Promise<string[]> {
  const damaged: string[] = [];
  for (const file of manifest.files) {
    const whole = path.join(folder, file.path);
    const seal = existsSync(whole) ? await sealFile(whole, keep) : undefined;
    if (seal?.sha256 !== file.sha256 || seal.bytes !== file.bytes) damaged.push(file.path);
  }
  return damaged;
}
