import type { Access, FieldAccess } from 'payload';
import { hasRole } from '../../access/roles.ts';

/** Admins change anybody; everyone else changes their own name and password. */
export const adminsOrSelf: Access = ({ req: { user } }) => {
  if (!user) return false;
  return hasRole(user, 'admin') ? true : { id: { equals: user.id } };
};

/** A colleague's address is for themselves and for those who keep the staff; nobody else reads it or searches by it. */
export const ownOrOffice: FieldAccess = ({ req: { user }, id }) =>
  Boolean(user) && (user?.id === id || hasRole(user, 'admin', 'redaktur-pelaksana'));

/** What decides about a person's power is set by admins alone. */
export const adminsOnly: FieldAccess = ({ req: { user } }) => hasRole(user, 'admin');
