import type { AfterErrorHook } from 'payload';
import { isDatabaseAway, isOutcomeUnknown } from '../database/database-away.ts';
import { outage } from '../i18n/id/outage.ts';

/** A save that failed because the database is away is 503, and says what became of it and of what was typed. */
export const explainOutage: AfterErrorHook = ({ error }) => {
  if (isOutcomeUnknown(error)) return { status: 503, response: { errors: [{ message: outage.unknown }] } };
  if (!isDatabaseAway(error)) return undefined;
  return { status: 503, response: { errors: [{ message: outage.notSaved }] } };
};
