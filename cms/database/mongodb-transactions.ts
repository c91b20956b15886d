import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { PayloadRequest, Where } from 'payload';

/**
 * Makes `find` and `count` without `where` safe inside a transaction. Payload 3.90.2 answers them from the
 * collection's metadata: `count` fails there (263, OperationNotSupportedInTransaction), and `find` counts
 * outside the session, so it misses what the transaction wrote.
 *
 * Also opens each transaction with one small read. The driver puts `startTransaction` on the first command
 * only, and Payload sends `find` and its count in parallel: the second could arrive first, and fail (251,
 * NoSuchTransaction). Source: payload#17053.
 */
export function readInsideTransactions(adapter: MongooseAdapter): void {
  const find = adapter.find.bind(adapter);
  const findVersions = adapter.findVersions.bind(adapter);
  const queryDrafts = adapter.queryDrafts.bind(adapter);
  const count = adapter.count.bind(adapter);
  const countVersions = adapter.countVersions.bind(adapter);
  const beginTransaction = adapter.beginTransaction.bind(adapter);

  adapter.find = (args) => find(countInSession(args));
  adapter.findVersions = (args) => findVersions(countInSession(args));
  adapter.queryDrafts = (args) => queryDrafts(countInSession(args));
  adapter.count = (args) => count(countInSession(args));
  adapter.countVersions = (args) => countVersions(countInSession(args));

  adapter.beginTransaction = async (options) => {
    const id = await beginTransaction(options);
    if (id !== null) await openWithOneRead(adapter, id);
    return id;
  };
}

interface Reads {
  readonly req?: Partial<PayloadRequest>;
  readonly where?: Where;
}

function countInSession<T extends Reads>(args: T): T {
  const isOpen = args.req?.transactionID !== undefined;
  const isEmpty = args.where === undefined || Object.keys(args.where).length === 0;
  return isOpen && isEmpty ? { ...args, where: EVERY_DOCUMENT } : args;
}

const EVERY_DOCUMENT: Where = { id: { exists: true } };

async function openWithOneRead(adapter: MongooseAdapter, id: number | string): Promise<void> {
  const session = adapter.sessions[id];
  if (session === undefined) return;
  try {
    await adapter.connection
      .collection('payload-migrations')
      .findOne({}, { projection: { _id: 1 }, session });
  } catch (error) {
    await adapter.rollbackTransaction(id);
    throw error;
  }
}
