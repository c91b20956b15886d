import type { AfterErrorHook } from 'payload';
import { refusals } from '../i18n/id/refusals.ts';
import { isBrokenForm } from '../log/broken-form.ts';

/** A form that is cut off or written wrongly is the sender's fault; Payload answers it as one of the portal's. */
export const refuseBrokenForm: AfterErrorHook = ({ error, req }) => {
  if (!req.headers.get('content-type')?.toLowerCase().includes('multipart/')) return undefined;
  return isBrokenForm(error)
    ? { status: 400, response: { errors: [{ message: refusals.unreadable }] } }
    : undefined;
};
