import { killTransaction, type CollectionBeforeOperationHook } from 'payload';

/**
 * Lets an upload leave the transaction that Payload has just begun for it, before anything was written. Its twelve
 * files take seconds, up to 10 for 24 megapixels, and on SQLite every other save would wait for them; what is saved
 * at the end is one row, which is whole or not there by itself.
 * Trap: a hook of this collection that writes would stand alone. Uploads made by our own code inside a transaction
 * stay in it; they are not requests.
 */
export const leaveTransaction: CollectionBeforeOperationHook = async ({ operation, req }) => {
  const isUpload = (operation === 'create' || operation === 'update') && req.file !== undefined;
  if (isUpload && req.payloadAPI === 'REST') await killTransaction(req);
};
