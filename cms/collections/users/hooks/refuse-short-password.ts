import { APIError, type CollectionBeforeValidateHook } from 'payload';
import { refusals } from '../../../i18n/id/refusals.ts';

/** Fewest characters of a password. Source: NIST SP 800-63B rev. 4 asks for 15 alone, 8 with a second factor. */
export const SHORTEST_PASSWORD = 12;

/** Refuses a password that is too short; the length is all that is asked. */
export const refuseShortPassword: CollectionBeforeValidateHook = ({ data }) => {
  const password: unknown = data?.['password'];
  if (typeof password === 'string' && password !== '' && password.length < SHORTEST_PASSWORD)
    throw new APIError(refusals.passwordShort, 400, null, true);
  return data;
};
