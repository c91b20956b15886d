import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload';
import { retryConflicts } from '../../../cms/database/retry-conflict.ts';

/** Runs several writes in one transaction: all of them are there afterwards, or none. */
export async function together<T>(payload: Payload, write: (req: PayloadRequest) => Promise<T>): Promise<T> {
  return retryConflicts(async () => {
    const req = await createLocalReq({}, payload);
    await initTransaction(req);
    try {
      const value = await write(req);
      await commitTransaction(req);
      return value;
    } catch (error) {
      await killTransaction(req);
      throw error;
    }
  });
}
