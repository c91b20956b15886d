import type { MongooseAdapter } from '@payloadcms/db-mongodb';

/** The collection that a restore makes first in an empty database, and drops when all of it is there. */
export const UNFINISHED_RESTORE = 'pemulihan-belum-selesai';

/** Thrown at a start on a database in which a restore is under way or was killed: half of its stories are not there. */
export class UnfinishedRestoreError extends Error {}

/** Throws UnfinishedRestoreError where a start would make a portal of half a backup. */
export async function refuseUnfinishedRestore({ connection }: MongooseAdapter): Promise<void> {
  const marks = connection.db?.listCollections({ name: UNFINISHED_RESTORE }, { nameOnly: true });
  if (await marks?.hasNext())
    throw new UnfinishedRestoreError('a restore into this database is not finished');
}
