import type { Payload } from 'payload';
import { makeFirstAdminLink } from './first-admin-link.ts';

/** Makes a new one-time link when the portal has no user yet; undefined when it has one. */
export async function offerFirstAdmin(
  payload: Payload,
  dataDir: string,
  siteUrl: string,
  now: Date,
): Promise<string | undefined> {
  const users = await payload.count({ collection: 'users', where: { id: { exists: true } } });
  return users.totalDocs > 0 ? undefined : `${siteUrl}${makeFirstAdminLink(dataDir, now)}`;
}
