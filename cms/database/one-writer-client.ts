import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { isConflict } from './retry-conflict.ts';
import type { TransactionLock } from './transaction-lock.ts';
import { callerStack, writerName } from './writer-name.ts';

type Client = SQLiteAdapter['client'];
type Transaction = Awaited<ReturnType<Client['transaction']>>;

/** How the file is opened. Every pragma holds for one connection, so it must be set on each. */
export interface OneWriterOptions {
  readonly url: string;
  readonly lock: TransactionLock;
  /** How long a write waits for another program on the same file, a backup tool for instance. */
  readonly busyTimeoutMs: number;
}

/**
 * Opens an SQLite file with two lasting connections: one that reads, one that writes under the lock.
 *
 * The client that it replaces opens a connection for every transaction, without the pragmas of the first and
 * left open until the garbage is collected; see docs/adr/0002.
 */
export async function openOneWriterClient(options: OneWriterOptions): Promise<Client> {
  let writer = await openConnection(options.url);
  const reader = await openConnection(options.url);
  await reader.execute('PRAGMA query_only = ON;');

  async function alone<T>(write: (writer: Client) => Promise<T>): Promise<T> {
    const release = await options.lock.acquire(writerName(callerStack()));
    try {
      await waitUntilFree();
      return await leaveNothingRunning(() => write(writer));
    } finally {
      release();
    }
  }

  async function beginTransaction(): Promise<Transaction> {
    const release = await options.lock.acquire(writerName(callerStack()));
    try {
      await waitUntilFree();
      await leaveNothingRunning(() => writer.execute('BEGIN IMMEDIATE;'));
    } catch (error) {
      release();
      throw error;
    }
    return openTransaction(writer, release);
  }

  /** Waits until no other program writes. A script is let go of when it fails, a single statement is not: see below. */
  async function waitUntilFree(): Promise<void> {
    const deadlineMs = performance.now() + options.busyTimeoutMs;
    for (;;) {
      try {
        await writer.executeMultiple('BEGIN IMMEDIATE; ROLLBACK;');
        return;
      } catch (error) {
        if (!isConflict(error) || performance.now() > deadlineMs) throw error;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    }
  }

  /**
   * Trap: libsql never resets a statement that met SQLITE_BUSY. Until the garbage is collected it counts as running,
   * every COMMIT on its connection is refused ("SQL statements in progress"), and a write without a transaction is
   * not committed though it is acknowledged. So the connection is given up.
   */
  async function leaveNothingRunning<T>(write: () => Promise<T>): Promise<T> {
    try {
      return await write();
    } catch (error) {
      const fresh = isConflict(error) ? await openConnection(options.url).catch(() => undefined) : undefined;
      if (fresh) {
        writer.close();
        writer = fresh;
      }
      throw error;
    }
  }

  const client: Client = {
    protocol: writer.protocol,
    closed: false,
    execute: (statement: Parameters<Client['execute']>[0]) =>
      isRead(statement) ? reader.execute(statement) : alone((own) => own.execute(statement)),
    batch: (statements, mode) => alone((own) => own.batch(statements, mode)),
    migrate: (statements) => alone((own) => own.migrate(statements)),
    executeMultiple: (sql) => alone((own) => own.executeMultiple(sql)),
    transaction: (_mode?: 'write' | 'read' | 'deferred') => beginTransaction(),
    sync: () => writer.sync(),
    close: () => {
      client.closed = true;
      reader.close();
      writer.close();
    },
  };
  return client;
}

async function openConnection(url: string): Promise<Client> {
  const connection = drizzle({ connection: { url } }).$client;
  // A short wait inside SQLite, because it stops the whole process; the long one is in waitUntilFree.
  await connection.execute('PRAGMA busy_timeout = 100;');
  await connection.execute('PRAGMA journal_mode = WAL;');
  await connection.execute('PRAGMA journal_size_limit = 67108864;');
  await connection.execute('PRAGMA synchronous = FULL;');
  await connection.execute('PRAGMA foreign_keys = ON;');
  return connection;
}

function openTransaction(writer: Client, release: () => void): Transaction {
  let failure: unknown;

  function assertOpen(): void {
    if (transaction.closed) throw new Error('The transaction is over: a statement came after its end.');
    // SQLite itself rolls back on a full disk; a statement after that would be saved alone.
    if (failure !== undefined)
      throw new Error('The transaction has failed and was undone.', { cause: failure });
  }

  async function run<T>(statement: () => Promise<T>): Promise<T> {
    assertOpen();
    try {
      return await statement();
    } catch (error) {
      if (!leavesTransactionWhole(error)) failure = error;
      throw error;
    }
  }

  async function finish(statement: 'COMMIT;' | 'ROLLBACK;'): Promise<void> {
    transaction.closed = true;
    try {
      await writer.execute(statement);
    } catch (error) {
      await writer.execute('ROLLBACK;').catch(ignoreNoTransaction);
      if (statement === 'COMMIT;') throw error;
    } finally {
      release();
    }
  }

  const transaction: Transaction & { closed: boolean } = {
    closed: false,
    execute: (statement) => run(() => writer.execute(statement)),
    batch: (statements) =>
      run(async () => {
        const results = [];
        for (const statement of statements) results.push(await writer.execute(statement));
        return results;
      }),
    executeMultiple: (sql) => run(() => writer.executeMultiple(sql)),
    commit: async () => {
      if (failure === undefined || transaction.closed) {
        assertOpen();
        return finish('COMMIT;');
      }
      await finish('ROLLBACK;');
      throw new Error('The transaction has failed and was undone.', { cause: failure });
    },
    rollback: () => (transaction.closed ? Promise.resolve() : finish('ROLLBACK;')),
    close: () => {
      void transaction.rollback();
    },
  };
  return transaction;
}

/** ROLLBACK fails only when SQLite has already rolled back, which is what was wanted. */
function ignoreNoTransaction(): void {
  return;
}

/** A refused row or a wrong statement undoes itself alone; every other error may have ended the transaction. */
function leavesTransactionWhole(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'SQLITE_ERROR' || code.startsWith('SQLITE_CONSTRAINT') || code === 'SQLITE_MISMATCH';
}

function isRead(statement: Parameters<Client['execute']>[0]): boolean {
  const sql = typeof statement === 'string' ? statement : statement.sql;
  return /^\s*(?:select|pragma|explain)\b/i.test(sql);
}
