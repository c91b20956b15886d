import type { Payload } from 'payload';
import { isDiskFull } from '../../../cms/disk/is-disk-full.ts';
import { logFailure } from '../log.ts';
import { makeFirstAdminLink } from './first-admin-link.ts';

/** Makes a new one-time link when the portal has no user yet; undefined when it has one, or no room for it. */
export async function offerFirstAdmin(
  payload: Payload,
  dataDir: string,
  siteUrl: string,
  now: Date,
): Promise<string | undefined> {
  const users = await payload.count({ collection: 'users', where: { id: { exists: true } } });
  if (users.totalDocs > 0) return undefined;
  try {
    return `${siteUrl}${makeFirstAdminLink(dataDir, now)}`;
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    logFailure('no link for the first administrator could be made; "npm run admin:link" makes one', error);
    return undefined;
  }
}
