import type { Access, Where } from 'payload';
import { hasRole, sectionsOf } from '../../../access/roles.ts';
import { PUBLIC_STORIES } from '../../../../src/contract/public-stories.ts';

/** Readers see what is public; writers also their own; the desk what was handed in to its sections; the rest all. */
export const readArticles: Access = ({ req: { user } }) => {
  if (!user) return PUBLIC_STORIES;
  if (hasRole(user, 'redaktur-pelaksana', 'admin')) return true;
  const seen: Where[] = [PUBLIC_STORIES, { owner: { equals: user.id } }];
  if (hasRole(user, 'redaktur'))
    seen.push({
      and: [{ section: { in: sectionsOf(user) } }, { state: { not_in: ['draf', 'dikembalikan'] } }],
    });
  return { or: seen };
};

/** Versions hold unfinished text: the same people, but no reader. */
export const readArticleVersions: Access = ({ req: { user } }) => {
  if (!user) return false;
  if (hasRole(user, 'redaktur-pelaksana', 'admin')) return true;
  const seen: Where[] = [{ 'version.owner': { equals: user.id } }];
  if (hasRole(user, 'redaktur'))
    seen.push({
      and: [
        { 'version.section': { in: sectionsOf(user) } },
        { 'version.state': { not_in: ['draf', 'dikembalikan'] } },
      ],
    });
  return { or: seen };
};
