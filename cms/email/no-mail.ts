import { APIError, type EmailAdapter } from 'payload';
import { refusals } from '../i18n/id/refusals.ts';

/** A portal without mail says so, instead of writing letters to its own log. */
export const noMail: EmailAdapter = () => ({
  name: 'no-mail',
  defaultFromAddress: 'redaksi@localhost',
  defaultFromName: 'Warta',
  sendEmail: () => Promise.reject(new APIError(refusals.noMail, 503, null, true)),
});
