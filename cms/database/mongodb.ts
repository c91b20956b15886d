import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { WriteConcern } from 'mongodb';
import type { DatabaseAdapterObj } from 'payload';
import { readInsideTransactions } from './mongodb-transactions.ts';
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
    // Unique indexes are made in the background otherwise: two articles could get one number after a first boot.
    ensureIndexes: true,
    transactionOptions: {
      // A snapshot, so that what a hook reads twice is the same twice.
      readConcern: { level: 'snapshot' },
      // A save is acknowledged when it outlives the loss of one machine.
      writeConcern: new WriteConcern('majority'),
    },
    connectOptions: {
      // Half a minute by default, in which a boot says nothing.
      serverSelectionTimeoutMS: 10_000,
    },
  });
  return wrapAdapter(setting as DatabaseAdapterObj<MongooseAdapter>, readInsideTransactions); // typed too wide by the package
}
