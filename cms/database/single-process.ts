import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Result } from '../../src/contract/result.ts';
import { err, ok } from '../../src/contract/result.ts';

/** Another process has the database. What is not known of it (a crash while it wrote its note) is null. */
export interface DatabaseInUse {
  readonly kind: 'database-in-use';
  readonly file: string;
  readonly pid: number | null;
  /** ISO instant at which it took the file. */
  readonly since: string | null;
}

/** The file is this process's own until it is released or the process ends, however it ends. */
export interface HeldDatabase {
  readonly release: () => void;
}

/**
 * Takes an embedded database for this process alone; a second process is refused and told who was first.
 *
 * The lock is the operating system's, held through an empty SQLite file beside the database: it ends with the
 * process, also after kill -9, so that there is no stale lock to guess about. A note with a process number
 * would lie after a restart, and between containers that each call their process 1.
 * @param file path of the database
 */
export function holdDatabase(file: string, now: Date): Result<HeldDatabase, DatabaseInUse> {
  mkdirSync(path.dirname(file), { recursive: true });
  // Nobody may open and close the lock file by other means: that would drop the lock (POSIX). Hence two files.
  const lock = new DatabaseSync(`${file}.lock`, { timeout: 0 });
  const note = `${file}.pid`;
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    return err({ kind: 'database-in-use', file, ...readNote(note) });
  }
  writeFileSync(note, JSON.stringify({ pid: process.pid, since: now.toISOString() }));
  return ok({
    release: () => {
      if (!lock.isOpen) return;
      rmSync(note, { force: true });
      lock.close();
    },
  });
}

const SQLITE_BUSY = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}

function readNote(note: string): { pid: number | null; since: string | null } {
  try {
    const found: unknown = JSON.parse(readFileSync(note, 'utf8'));
    if (typeof found !== 'object' || found === null) return { pid: null, since: null };
    return {
      pid: 'pid' in found && typeof found.pid === 'number' ? found.pid : null,
      since: 'since' in found && typeof found.since === 'string' ? found.since : null,
    };
  } catch {
    return { pid: null, since: null };
  }
}
