import { MongoClient } from 'mongodb';
import { isDatabaseAway } from './database-away.ts';
import { databaseFile } from './database-file.ts';
import { isConflict } from './retry-conflict.ts';
import { openSqliteConnection } from './sqlite-connection.ts';

/** How long a server is waited for before it counts as away. */
const PATIENCE_MS = 5000;

/** Asks a database once, before anything is built upon it; throws what it says. */
export async function probeDatabase(url: string): Promise<void> {
  if (databaseFile(url) !== undefined) {
    (await openSqliteConnection(url)).close();
    return;
  }
  const client = new MongoClient(url, {
    serverSelectionTimeoutMS: PATIENCE_MS,
    connectTimeoutMS: PATIENCE_MS,
  });
  try {
    await client.connect();
    // A set without a primary takes no saves, so nothing can be started on it yet.
    await client.db().command({ ping: 1 });
  } finally {
    await client.close();
  }
}

/**
 * Whether what a probe threw may pass by waiting: a server that is not there yet, a file that another program keeps.
 * A wrong password, or a file that is no database, does not.
 */
export function mayPass(url: string, error: unknown): boolean {
  return databaseFile(url) === undefined ? isDatabaseAway(error) : isConflict(error);
}
