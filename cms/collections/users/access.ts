import type { Access, FieldAccess } from 'payload';
import { hasRole } from '../../access/roles.ts';

/** Admins change anybody; everyone else changes their own name and password. */
export const adminsOrSelf: Access = ({ req: { user } }) => {
  if (!user) return false;
  return hasRole(user, 'admin') ? true : { id: { equals: user.id } };
};

/** What decides about a person's power is set by admins alone. */
export const adminsOnly: FieldAccess = ({ req: { user } }) => hasRole(user, 'admin');
