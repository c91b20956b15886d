import type { Access, Where } from 'payload';
import { hasRole, sectionsOf } from '../../../access/roles.ts';

/** Owners write while the story is theirs; the desk while it is being edited, waits for its time, or is public. */
export const updateArticles: Access = ({ req: { user } }) => {
  if (!user) return false;
  const allowed: Where[] = [];
  if (hasRole(user, 'kontributor', 'jurnalis', 'redaktur', 'redaktur-pelaksana'))
    allowed.push({ and: [{ owner: { equals: user.id } }, { state: { in: ['draf', 'dikembalikan'] } }] });
  if (hasRole(user, 'redaktur-pelaksana')) allowed.push(AT_THE_DESK);
  else if (hasRole(user, 'redaktur'))
    allowed.push({ and: [{ section: { in: sectionsOf(user) } }, AT_THE_DESK] });
  return allowed.length > 0 ? { or: allowed } : false;
};

/** Only what was never public can be thrown away, by its owner or an admin. */
export const discardArticles: Access = ({ req: { user } }) => {
  if (!user) return false;
  const unpublished: Where = { state: { in: ['draf', 'dikembalikan'] } };
  return hasRole(user, 'admin') ? unpublished : { and: [unpublished, { owner: { equals: user.id } }] };
};

const AT_THE_DESK: Where = { state: { in: ['disunting', 'dijadwalkan', 'tayang'] } };
