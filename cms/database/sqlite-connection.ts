import { statSync } from 'node:fs';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { DatabaseAwayError, isDatabaseAway } from './database-away.ts';
import { databaseFile } from './database-file.ts';
import { isConflict } from './retry-conflict.ts';

/** The client that Payload's adapter speaks to. */
export type Client = SQLiteAdapter['client'];

/** A connection that lasts, and is opened anew where an error may have left something behind in it. */
export interface SqliteConnection {
  /** The connection, opened anew when it is spoilt; a transaction keeps the one that it began on. */
  readonly ready: () => Promise<Client>;
  /**
   * Tells what was thrown on it. Trap: a statement that met SQLITE_BUSY stays open in libsql 0.4.7 until the garbage
   * is collected. A reader would then see the same old moment for ever, and a writer's writes would be acknowledged
   * and not committed. An unreadable page stays in its memory too.
   */
  readonly judge: (error: unknown) => void;
  /** Throws DatabaseAwayError when the file that was opened is no longer where the next start will look for it. */
  readonly assertInPlace: () => void;
  readonly close: () => void;
}

/** Opens a connection. @param pragmas what it needs beside what every connection has */
export async function openSqliteConnection(
  url: string,
  pragmas: readonly string[] = [],
): Promise<SqliteConnection> {
  const file = databaseFile(url);
  let connection = await open(url, pragmas);
  let isSpoilt = false;
  let opening: Promise<Client> | undefined;
  const inode = inodeOf(file);

  function assertInPlace(): void {
    if (inodeOf(file) !== inode)
      throw new DatabaseAwayError('The file of the database was moved away or replaced under the portal.');
  }

  async function openAnew(): Promise<Client> {
    assertInPlace(); // SQLite would make a new, empty file
    const fresh = await open(url, pragmas);
    connection.close();
    connection = fresh;
    isSpoilt = false;
    return connection;
  }

  return {
    ready: async () => {
      if (!isSpoilt) return connection;
      // One for all who wait: each on its own would close the connection that another has just got.
      opening ??= openAnew().finally(() => (opening = undefined));
      return opening;
    },
    judge: (error) => {
      isSpoilt ||= isConflict(error) || isDatabaseAway(error);
    },
    assertInPlace,
    close: () => {
      connection.close();
    },
  };
}

async function open(url: string, pragmas: readonly string[]): Promise<Client> {
  const connection = drizzle({ connection: { url } }).$client;
  try {
    for (const pragma of [...EVERY_CONNECTION, ...pragmas]) await connection.execute(`PRAGMA ${pragma};`);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Every pragma holds for one connection, so each is set on each. */
const EVERY_CONNECTION = [
  // No waiting inside SQLite, because it stops the whole process; the waiting is in one-writer-client.
  'busy_timeout = 0',
  'journal_mode = WAL',
  'journal_size_limit = 67108864',
  'synchronous = FULL',
  'foreign_keys = ON',
];

function inodeOf(file: string | undefined): number | undefined {
  return file === undefined ? undefined : statSync(file, { throwIfNoEntry: false })?.ino;
}
