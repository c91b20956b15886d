import type { Payload } from 'payload';
import type { Result } from '../../src/contract/result.ts';
import { err, ok } from '../../src/contract/result.ts';

/** Why the portal must not start on this database. */
export type TransactionRefusal =
  { readonly kind: 'no-transactions' } | { readonly kind: 'transaction-failed'; readonly cause: unknown };

/**
 * Begins and undoes one transaction. Payload goes on without transactions, and says nothing, when it has none;
 * then a crash leaves half an article, and the outbox tells of things that were never saved.
 */
export async function assertTransactions(
  payload: Pick<Payload, 'db'>,
): Promise<Result<null, TransactionRefusal>> {
  try {
    const id = await payload.db.beginTransaction();
    if (id === null) return err({ kind: 'no-transactions' });
    await payload.db.rollbackTransaction(id);
    return ok(null);
  } catch (cause) {
    return err({ kind: 'transaction-failed', cause });
  }
}
