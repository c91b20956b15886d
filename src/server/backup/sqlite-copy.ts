import { chmodSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { describeDatabase } from '../../../cms/database/choose-database.ts';
import type { CopiedDatabase, LiveDatabase } from './live-database.ts';
import { DATABASE_NAME, type RowCounts } from './manifest.ts';

/** The database of a portal on SQLite. */
export function liveSqlite(file: string): LiveDatabase {
  return {
    name: describeDatabase(`file:${file}`),
    isThere: () => Promise.resolve(existsSync(file)),
    copyInto: (folder) => copyDatabase(file, path.join(folder, DATABASE_NAME)),
  };
}

/**
 * Copies a database as it was at one instant, also while the portal writes to it, and makes the copy one file.
 *
 * Trap: never in the portal's own process. Node's SQLite and the portal's are two libraries; when the one closes the
 * file, the system drops the locks that the other holds on it (POSIX). A command of its own is safe, and keeps the
 * portal's event loop free.
 */
async function copyDatabase(source: string, target: string): Promise<CopiedDatabase> {
  rmSync(target, { force: true });
  const live = new DatabaseSync(source, { readOnly: true, timeout: 10_000 });
  try {
    // All pages in one step: between two steps another's write would begin the copy anew, for ever.
    await backup(live, target, { rate: ALL_PAGES });
  } finally {
    live.close();
  }
  chmodSync(target, 0o600);
  const copy = new DatabaseSync(target);
  try {
    copy.exec('PRAGMA journal_mode = DELETE');
    return { files: [DATABASE_NAME], counts: countRows(copy), mediaNames: mediaNames(copy) };
  } finally {
    copy.close();
  }
}

/** Looks a restored database through. @returns its rows, or what SQLite says is broken */
export function inspectDatabase(file: string): { readonly counts: RowCounts } | { readonly fault: string } {
  const database = new DatabaseSync(file);
  try {
    const [fault] = firstColumn(database, 'PRAGMA integrity_check(1)');
    if (fault !== 'ok') return { fault: String(fault) };
    return { counts: countRows(database) };
  } catch (error) {
    if (error instanceof Error && 'errcode' in error) return { fault: error.message };
    throw error;
  } finally {
    database.close();
  }
}

const ALL_PAGES = 2_147_483_647;

function countRows(database: DatabaseSync): RowCounts {
  const rows = (table: string) => Number(firstColumn(database, `SELECT count(*) FROM "${table}"`)[0]);
  return {
    stories: rows('articles'),
    versions: rows('_articles_v'),
    pictures: rows('media'),
    users: rows('users'),
  };
}

/** The original and every size has a column of its own. */
function mediaNames(database: DatabaseSync): string[] {
  const columns = firstColumn(
    database,
    "SELECT name FROM pragma_table_info('media') WHERE name LIKE '%filename'",
  );
  const selects = columns.map((column) => `SELECT "${String(column)}" AS name FROM media`);
  const named = firstColumn(database, `SELECT name FROM (${selects.join(' UNION ')}) WHERE name <> ''`);
  return named.map(String);
}

function firstColumn(database: DatabaseSync, sql: string): unknown[] {
  return database.prepare(sql).all().map((row) => Object.values(row)[0]); // prettier-ignore
}
