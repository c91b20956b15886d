import { DatabaseAwayError } from './database-away.ts';
import { createFairTurns } from './fair-turns.ts';
import { lockPatience } from './lock-patience.ts';
import { openWriterTransaction, type Transaction } from './one-writer-transaction.ts';
import { isConflict } from './retry-conflict.ts';
import { openSqliteConnection, type Client } from './sqlite-connection.ts';
import type { TransactionLock } from './transaction-lock.ts';
import { callerStack, writerName } from './writer-name.ts';

type Statement = Parameters<Client['execute']>[0];

/** How the file is opened. */
export interface OneWriterOptions {
  readonly url: string;
  readonly lock: TransactionLock;
  /** How long a write waits for another program on the same file, a backup tool for instance. */
  readonly busyTimeoutMs: number;
}

/** How long a read waits. In WAL it never has to, but while another program empties or mends the log. */
const READ_TIMEOUT_MS = 1000;
/** Between two tries to get at a file that another program has locked. */
const TRY_EVERY_MS = 25;

/**
 * Opens an SQLite file with two lasting connections: one that reads, one that writes under the lock.
 *
 * The client that it replaces opens a connection for every transaction, without the pragmas of the first and
 * left open until the garbage is collected; see docs/adr/0002.
 */
export async function openOneWriterClient(options: OneWriterOptions): Promise<Client> {
  const writer = await openSqliteConnection(options.url);
  const reader = await openSqliteConnection(options.url, ['query_only = ON']);
  const patience = lockPatience(options.busyTimeoutMs);
  const turns = createFairTurns();

  async function read(statement: Statement): ReturnType<Client['execute']> {
    await turns();
    const deadlineMs = performance.now() + READ_TIMEOUT_MS;
    for (;;) {
      try {
        return await (await reader.ready()).execute(statement);
      } catch (error) {
        reader.judge(error);
        if (!isConflict(error)) throw error;
        if (performance.now() > deadlineMs) throw lockedByAnother(error);
        await sleep(TRY_EVERY_MS);
      }
    }
  }

  async function beginTransaction(): Promise<Transaction> {
    const askedAtMs = performance.now();
    const release = await options.lock.acquire(writerName(callerStack()));
    try {
      for (;;) {
        writer.assertInPlace();
        const connection = await writer.ready();
        try {
          await connection.execute('BEGIN IMMEDIATE;');
          patience.renew();
          return openWriterTransaction(connection, turns, writer.judge, release);
        } catch (error) {
          writer.judge(error);
          if (!isConflict(error)) throw error;
          await untilFree(error, askedAtMs);
        }
      }
    } catch (error) {
      release();
      throw error;
    }
  }

  async function untilFree(error: unknown, askedAtMs: number): Promise<void> {
    do {
      if (patience.isOver(askedAtMs, performance.now())) throw lockedByAnother(error);
      await sleep(TRY_EVERY_MS);
    } while (!(await isFree(await writer.ready())));
  }

  /** Also one statement alone has its BEGIN: that is the only place that another program can hold up. */
  async function alone<T>(write: (transaction: Transaction) => Promise<T>): Promise<T> {
    const transaction = await beginTransaction();
    try {
      const outcome = await write(transaction);
      await transaction.commit();
      return outcome;
    } finally {
      await transaction.rollback();
    }
  }

  /** For migrations, which bring their own BEGIN. */
  async function apart<T>(write: (connection: Client) => Promise<T>): Promise<T> {
    const release = await options.lock.acquire(writerName(callerStack()));
    try {
      return await write(await writer.ready());
    } catch (error) {
      writer.judge(error);
      throw error;
    } finally {
      release();
    }
  }

  const client: Client = {
    protocol: 'file',
    closed: false,
    execute: (statement: Statement) =>
      isRead(statement) ? read(statement) : alone((transaction) => transaction.execute(statement)),
    batch: (statements) => alone((transaction) => transaction.batch(statements)),
    migrate: (statements) => apart((connection) => connection.migrate(statements)),
    executeMultiple: (sql) => apart((connection) => connection.executeMultiple(sql)),
    transaction: (_mode?: 'write' | 'read' | 'deferred') => beginTransaction(),
    sync: async () => (await writer.ready()).sync(),
    close: () => {
      client.closed = true;
      reader.close();
      writer.close();
    },
  };
  return client;
}

/** Without the cause itself: whoever makes a conflict again must not make this one again. */
function lockedByAnother(error: unknown): DatabaseAwayError {
  const reason = error instanceof Error ? error.message : String(error);
  return new DatabaseAwayError(`The file of the database is locked by another program (${reason}).`);
}

/** Asked by libsql's `exec`, which leaves nothing open, and after which the client rolls back by itself. */
async function isFree(connection: Client): Promise<boolean> {
  try {
    await connection.executeMultiple('BEGIN IMMEDIATE;');
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function isRead(statement: Statement): boolean {
  const sql = typeof statement === 'string' ? statement : statement.sql;
  return /^\s*(?:select|pragma|explain)\b/i.test(sql);
}
