import type { FairTurns } from './fair-turns.ts';
import type { Client } from './sqlite-connection.ts';

/** A transaction as libsql's client gives it. */
export type Transaction = Awaited<ReturnType<Client['transaction']>>;

/**
 * The transaction that has just begun on a connection.
 * @param turns is asked before each statement; a transaction that has ended meanwhile takes it no more
 * @param judge is told what was thrown, when the transaction is over
 * @param release lets the next writer in
 */
export function openWriterTransaction(
  connection: Client,
  turns: FairTurns,
  judge: (error: unknown) => void,
  release: () => void,
): Transaction {
  let failure: unknown;

  function assertOpen(): void {
    if (transaction.closed) throw new Error('The transaction is over: a statement came after its end.');
    // SQLite itself rolls back on a full disk; a statement after that would be saved alone.
    if (failure !== undefined)
      throw new Error('The transaction has failed and was undone.', { cause: failure });
  }

  async function run<T>(statement: () => Promise<T>): Promise<T> {
    await turns();
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
      await connection.execute(statement);
    } catch (error) {
      await connection.execute('ROLLBACK;').catch(ignoreNoTransaction);
      judge(error);
      if (statement === 'COMMIT;') throw error;
    } finally {
      judge(failure);
      release();
    }
  }

  const transaction: Transaction & { closed: boolean } = {
    closed: false,
    execute: (statement) => run(() => connection.execute(statement)),
    batch: (statements) =>
      run(async () => {
        const results = [];
        for (const statement of statements) results.push(await connection.execute(statement));
        return results;
      }),
    executeMultiple: (sql) => run(() => connection.executeMultiple(sql)),
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
