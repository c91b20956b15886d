import type { DatabaseAdapterObj } from 'payload';
import path from 'node:path';
import { databaseFile } from './database-file.ts';
import { mongodbDatabase } from './mongodb.ts';
import { sqliteDatabase, type SqliteMigrations } from './sqlite.ts';

/** Why a DATABASE_URL cannot be used. */
export type DatabaseUrlRefusal = 'unknown-scheme' | 'no-replica-set' | 'in-memory';

/**
 * Payload's `db` setting for a DATABASE_URL: MongoDB or the embedded SQLite.
 * A URL that `refuseDatabaseUrl` would refuse is a bug here and throws: the server asks before.
 * @param setting DATABASE_URL; empty or absent means the embedded database in the data folder
 * @param dataDir DATA_DIR
 */
export function chooseDatabase(
  setting: string | undefined,
  dataDir: string,
  sqlite: SqliteMigrations,
): DatabaseAdapterObj {
  const url = databaseUrl(setting, dataDir);
  const refusal = refuseDatabaseUrl(url);
  if (refusal !== undefined) throw new Error(`DATABASE_URL: ${refusal} (${describeDatabase(url)})`);
  return isMongodb(url) ? mongodbDatabase({ url }) : sqliteDatabase({ url, ...sqlite });
}

/** The URL in use: the setting, or the file in the data folder. */
export function databaseUrl(url: string | undefined, dataDir: string): string {
  return url === undefined || url.trim() === '' ? `file:${path.resolve(dataDir, 'warta.db')}` : url.trim();
}

/** Says why a URL cannot be used; undefined when it can. */
export function refuseDatabaseUrl(url: string): DatabaseUrlRefusal | undefined {
  if (isMongodb(url)) return /[?&]replicaSet=[^&]/.test(url) ? undefined : 'no-replica-set';
  if (!url.startsWith('file:')) return 'unknown-scheme';
  return url.includes(':memory:') || url.includes('mode=memory') ? 'in-memory' : undefined;
}

/** Names the database for messages and logs: no user, no password, no options. */
export function describeDatabase(url: string): string {
  if (url.startsWith('file:')) return `SQLite, ${databaseFile(url) ?? ''}`;
  const scheme = /^([a-z+]+):\/\//i.exec(url)?.[1];
  if (scheme === undefined) return 'an unknown database';
  const afterScheme = url.slice(scheme.length + '://'.length).split('?')[0] ?? '';
  return `${isMongodb(url) ? 'MongoDB' : scheme}, ${afterScheme.slice(afterScheme.lastIndexOf('@') + 1)}`;
}

function isMongodb(url: string): boolean {
  return /^mongodb(?:\+srv)?:\/\//.test(url);
}
