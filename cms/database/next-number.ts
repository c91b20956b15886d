import type { PayloadRequest } from 'payload';

/** What is counted: public numbers of articles, and places in the outbox. */
export type Counter = 'article-number' | 'outbox-sequence';

/** Every counter; each gets its row at boot, so that counting never has to create one. */
export const COUNTERS = ['article-number', 'outbox-sequence'] as const satisfies readonly Counter[];

/**
 * Counts one up inside the request's transaction and gives the new value. Atomic on both databases
 * ($inc); two writers at once conflict on MongoDB and the outermost operation is tried again.
 */
export async function nextNumber(req: PayloadRequest, counter: Counter): Promise<number> {
  const row: unknown = await req.payload.db.updateOne({
    collection: 'counters',
    where: { name: { equals: counter } },
    data: { value: { $inc: 1 }, updatedAt: null },
    req,
  });
  if (typeof row === 'object' && row !== null && 'value' in row && typeof row.value === 'number')
    return row.value;
  throw new Error(`The counter ${counter} has no row; it is made at boot.`);
}
