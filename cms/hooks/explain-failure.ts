import { APIError, type AfterErrorHook } from 'payload';
import { refusals } from '../i18n/id/refusals.ts';

/** A fault that Payload hides from the outside is said in Indonesian; Payload's own sentence is English in the code. */
export const explainFailure: AfterErrorHook = ({ error, result }) => {
  const hidden = !(error instanceof APIError) && result?.errors?.[0]?.message === HIDDEN;
  return hidden ? { response: { errors: [{ message: refusals.unexpected }] } } : undefined;
};

/** Source: payload 3.90, utilities/routeError.js. */
const HIDDEN = 'Something went wrong.';
