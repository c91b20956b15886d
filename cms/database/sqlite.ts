import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj } from 'payload';
import { makeCommitsHonest } from './honest-commit.ts';
import { openOneWriterClient } from './one-writer-client.ts';
import { setPlannerStatistics } from './planner-statistics.ts';
import type { TransactionLock } from './transaction-lock.ts';
import { createTransactionLock } from './transaction-lock.ts';
import { wrapAdapter } from './wrap-adapter.ts';

/** How long one writer may keep the others waiting. A save takes 10 to 30 ms on a busy machine. */
const LOCK_TIMEOUT_MS = 20_000;

/** How long a write waits for another program that writes to the same file. */
const BUSY_TIMEOUT_MS = 5_000;

/** The committed migrations of the embedded database. */
export interface SqliteMigrations {
  /** The folder that `npm run migrate:create` writes to. */
  readonly migrationDir: string;
  /** The same, loaded. Applied at boot when NODE_ENV is production, and only then. */
  readonly migrations: NonNullable<Parameters<typeof sqliteAdapter>[0]['prodMigrations']>;
}

/** What the embedded database needs to know. */
export interface SqliteOptions extends SqliteMigrations {
  /** `file:` and a path. `:memory:` cannot be used: each connection would see a database of its own. */
  readonly url: string;
}

/** The embedded database: one file, one process, one writer at a time. */
export function sqliteDatabase(options: SqliteOptions): DatabaseAdapterObj<SQLiteAdapter> {
  const setting = sqliteAdapter({
    client: { url: options.url },
    // The ids are strings on both databases, so that a portal can move from one to the other.
    idType: 'uuid',
    // Payload's default in development rewrites the tables without asking, and asks questions at boot after it.
    push: false,
    // Without this a transaction is silently none: kill -9 left half-written documents in 2 of 4 runs.
    transactionOptions: {},
    // Both hold for the first connection only; openOneWriterClient sets them on every one.
    wal: true,
    busyTimeout: BUSY_TIMEOUT_MS,
    migrationDir: options.migrationDir,
    prodMigrations: options.migrations,
  });
  return wrapAdapter(setting, (adapter) => {
    makeCommitsHonest(adapter);
    useOneWriterClient(adapter, options.url);
  });
}

function useOneWriterClient(adapter: SQLiteAdapter, url: string): void {
  const { connect, destroy } = adapter;
  let closeClient: (() => void) | undefined;

  adapter.connect = async function connectWithOneWriter(args) {
    if (closeClient === undefined) {
      const client = await openOneWriterClient({ url, lock: lockOf(url), busyTimeoutMs: BUSY_TIMEOUT_MS });
      closeClient = () => {
        client.close();
      };
      // Payload keeps a client that is there already.
      adapter.client = client;
    }
    await connect?.call(adapter, args);
    // After the migrations, which have made the indexes by now.
    if (connect) await setPlannerStatistics(adapter.client);
  };

  adapter.destroy = async function destroyAndClose() {
    await destroy?.call(adapter);
    closeClient?.();
    closeClient = undefined;
  };
}

/** One lock per file for the whole process: this module exists several times, in Node and in Next's bundles. */
function lockOf(url: string): TransactionLock {
  const found: unknown = Reflect.get(globalThis, LOCKS);
  const locks: Map<unknown, unknown> = found instanceof Map ? found : new Map<unknown, unknown>();
  Reflect.set(globalThis, LOCKS, locks);
  const lock = locks.get(url) ?? createTransactionLock(LOCK_TIMEOUT_MS);
  locks.set(url, lock);
  return lock as TransactionLock; // only this function writes to the map
}

const LOCKS = Symbol.for('warta.sqlite-locks');
