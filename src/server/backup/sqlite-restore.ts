import { chmodSync, constants, existsSync, renameSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { describeDatabase } from '../../../cms/database/choose-database.ts';
import { holdDatabase } from '../../../cms/database/single-process.ts';
import { err, ok } from '../../contract/result.ts';
import type { BackupToBringIn, BringInRefusal, EmptyDatabase } from './live-database.ts';
import { DATABASE_NAME } from './manifest.ts';
import { keepNames, sealFile } from './seal-file.ts';
import { inspectDatabase } from './sqlite-copy.ts';

/** The place for a restored database on SQLite. It is brought in beside it, and gets its name last. */
export function emptySqlite(file: string, now: Date): EmptyDatabase {
  const beside = `${file}.pemulihan`;
  const database = path.basename(file);
  const hold = () => {
    const held = holdDatabase(file, now);
    return held.ok ? held.value.release : undefined;
  };
  return {
    name: describeDatabase(`file:${file}`),
    takes: (name) => name === DATABASE_NAME,
    ownFiles: [`${database}.lock`, `${database}.pid`, path.basename(beside)],
    findOccupant: () => {
      // A journal without its database would be played into the restored one.
      const found = [file, `${file}-wal`, `${file}-journal`].find((name) => existsSync(name));
      return Promise.resolve(found === undefined ? undefined : path.basename(found));
    },
    isInUse: () => {
      if (!existsSync(`${file}.lock`)) return false;
      const release = hold();
      release?.();
      return release === undefined;
    },
    hold: () => {
      const release = hold();
      return Promise.resolve(release === undefined ? err('portal-running') : ok(release));
    },
    bringIn: (backup) => bringIn(backup, beside),
    finish: async () => {
      renameSync(beside, file);
      await keepNames(path.dirname(file));
    },
    discard: () => {
      rmSync(beside, { force: true });
      return Promise.resolve();
    },
  };
}

async function bringIn(
  { folder, files, counts }: BackupToBringIn,
  beside: string,
): Promise<BringInRefusal | undefined> {
  await copyFile(path.join(folder, DATABASE_NAME), beside, constants.COPYFILE_FICLONE);
  chmodSync(beside, 0o600);
  const expected = files.find((file) => file.path === DATABASE_NAME);
  const seal = await sealFile(beside, true);
  if (seal.sha256 !== expected?.sha256 || seal.bytes !== expected.bytes)
    return { kind: 'damaged', files: [DATABASE_NAME] };
  const inspected = inspectDatabase(beside);
  if ('fault' in inspected) return { kind: 'broken-database', fault: inspected.fault };
  return JSON.stringify(inspected.counts) === JSON.stringify(counts) ? undefined : { kind: 'other-counts' };
}
