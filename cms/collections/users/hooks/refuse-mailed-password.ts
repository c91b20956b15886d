import { APIError, type CollectionBeforeOperationHook } from 'payload';
import { refusals } from '../../../i18n/id/refusals.ts';

/**
 * A portal without mail sends no new password, and says so to everybody alike, whether the account exists or not.
 * Trap: Payload 3.90 notes the request outside the transaction that it has just begun; on SQLite that waits for
 * itself, and for twenty seconds nobody could save anything.
 */
export const refuseMailedPassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'forgotPassword') throw new APIError(refusals.noMail, 503, null, true);
  return args;
};
