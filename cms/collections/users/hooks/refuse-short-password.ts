import { APIError, type CollectionBeforeValidateHook } from 'payload';
import { SHORTEST_PASSWORD } from '../../../../src/contract/shortest-password.ts';
import { refusals } from '../../../i18n/id/refusals.ts';

/** Refuses a password that is too short; the length is all that is asked. */
export const refuseShortPassword: CollectionBeforeValidateHook = ({ data }) => {
  const password: unknown = data?.['password'];
  if (typeof password === 'string' && password !== '' && password.length < SHORTEST_PASSWORD)
    throw new APIError(refusals.passwordShort, 400, null, true);
  return data;
};
