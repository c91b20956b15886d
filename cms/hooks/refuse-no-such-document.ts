import type { AfterErrorHook } from 'payload';
import { refusals } from '../i18n/id/refusals.ts';

/** Whoever points at a document that is not there has sent something wrong; SQLite says so by a failed statement. */
export const refuseNoSuchDocument: AfterErrorHook = ({ error }) =>
  pointsNowhere(error)
    ? { status: 400, response: { errors: [{ message: refusals.noSuchDocument }] } }
    : undefined;

function pointsNowhere(error: unknown): boolean {
  for (let each = error, depth = 0; each instanceof Error && depth < 10; each = each.cause, depth += 1)
    if (Reflect.get(each, 'code') === 'SQLITE_CONSTRAINT_FOREIGNKEY' || each.message.includes(FAILED))
      return true;
  return false;
}

/** Source: SQLite, result code 787. */
const FAILED = 'FOREIGN KEY constraint failed';
