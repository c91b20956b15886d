import type { Payload } from 'payload';
import { findOne } from './find-one.ts';

/** Where an old address leads now; undefined when nothing was moved from there. @param path "/rubrik/lama" */
export async function readRedirect(payload: Payload, path: string): Promise<string | undefined> {
  const row: { id?: unknown; to?: string | null } | undefined = await findOne(payload, {
    collection: 'redirects',
    where: { from: { equals: path } },
    select: { to: true },
  });
  return row?.to ?? undefined;
}
