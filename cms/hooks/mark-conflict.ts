import type { AfterErrorHook } from 'payload';
import { isConflict } from '../database/retry-conflict.ts';
import { refusals } from '../i18n/id/refusals.ts';

/** The mark on an answer that another writer was faster; `src/server/api.ts` runs the request again when it sees it. */
export const CONFLICT_CODE = 'write-conflict';

/** Turns the database's raw error 112 into an answer that the server can try again, and a person can read. */
export const markConflict: AfterErrorHook = ({ error }) => {
  if (!isConflict(error)) return undefined;
  return { status: 409, response: { code: CONFLICT_CODE, errors: [{ message: refusals.conflict }] } };
};
