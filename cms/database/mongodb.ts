import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { WriteConcern } from 'mongodb';
import type { DatabaseAdapterObj } from 'payload';
import { spareIdleVersionUpdates } from './mongodb-latest-version.ts';
import { readInsideTransactions } from './mongodb-transactions.ts';
import { retryConflicts } from './retry-conflict.ts';
import { refuseUnfinishedRestore } from './unfinished-restore.ts';
import { wrapAdapter } from './wrap-adapter.ts';

/** What a replica set needs to know. */
export interface MongodbOptions {
  /** Must name the set (`replicaSet=`): without it Payload has no transactions and does not say so. */
  readonly url: string;
}

/** The production database: a MongoDB replica set. Its schema follows the collections, so it has no migrations yet. */
export function mongodbDatabase(options: MongodbOptions): DatabaseAdapterObj<MongooseAdapter> {
  const setting = mongooseAdapter({
    url: options.url,
    transactionOptions: {
      // A snapshot, so that what a hook reads twice is the same twice.
      readConcern: { level: 'snapshot' },
      // A save is acknowledged when it outlives the loss of one machine.
      writeConcern: new WriteConcern('majority'),
    },
    connectOptions: {
      // In the background two articles could get one number after a first boot; makeIndexes makes them before it ends.
      autoIndex: false,
      autoCreate: false,
      // Half a minute by default, in which a boot says nothing and a save hangs.
      serverSelectionTimeoutMS: 5000,
      // A server that takes connections and answers none is found out by the driver's own question, sent this often
      // and given up after this long; then all that waits for it fails. By default after forty seconds.
      heartbeatFrequencyMS: 5000,
      connectTimeoutMS: 5000,
      // Mongoose would otherwise keep what is asked meanwhile, and send all of it when the server is back.
      bufferCommands: false,
    },
  });
  // typed too wide by the package
  return wrapAdapter(setting as DatabaseAdapterObj<MongooseAdapter>, (adapter) => {
    readInsideTransactions(adapter);
    makeIndexesAtBoot(adapter);
  });
}

/**
 * One collection after the other, since Payload's own `ensureIndexes` starts them all at once, which on a new
 * database can end in a deadlock (WriteConflict) and so in a portal that does not start.
 */
function makeIndexesAtBoot(adapter: MongooseAdapter): void {
  const connect = adapter.connect?.bind(adapter);
  adapter.connect = async (args) => {
    await connect?.(args);
    await refuseUnfinishedRestore(adapter);
    spareIdleVersionUpdates(adapter);
    for (const model of [...Object.values(adapter.collections), ...Object.values(adapter.versions)]) {
      await retryConflicts(() => model.createCollection());
      await retryConflicts(() => model.ensureIndexes());
    }
  };
}
