import type { Access, FieldAccess } from 'payload';
import { hasRole } from './roles.ts';

/** Anybody may read: filing, people, public pictures and pages. */
export const anyone: Access = () => true;

/** Nobody through any door: written by hooks and by the server alone. */
export const nobody: Access = () => false;

/** No field that the system keeps may be set from a form or through the API. */
export const systemOnly: FieldAccess = () => false;

/** Fields of the newsroom that readers have no business with. */
export const staffOnly: FieldAccess = ({ req: { user } }) => Boolean(user);

/** Anyone with a role in the newsroom. */
export const staff: Access = ({ req: { user } }) => Boolean(user);

/** Those who write stories. */
export const writers: Access = ({ req: { user } }) =>
  hasRole(user, 'kontributor', 'jurnalis', 'redaktur', 'redaktur-pelaksana');

/** The desk: those who edit and publish. */
export const desk: Access = ({ req: { user } }) => hasRole(user, 'redaktur', 'redaktur-pelaksana');

/** The managing editor, who keeps the filing. */
export const managingEditor: Access = ({ req: { user } }) => hasRole(user, 'redaktur-pelaksana');

/** Those who keep users and settings. */
export const admins: Access = ({ req: { user } }) => hasRole(user, 'admin');

/** Settings that both the office and the managing editor may change. */
export const adminsOrManagingEditor: Access = ({ req: { user } }) =>
  hasRole(user, 'admin', 'redaktur-pelaksana');
