import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';

/** Does the work in a transaction of its own: all of it is stored, or nothing is and the cause is thrown. */
export async function inTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const req = await createLocalReq({}, payload);
  await initTransaction(req);
  try {
    const outcome = await work(req);
    await commitTransaction(req);
    return outcome;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
