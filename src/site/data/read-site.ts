import type { Payload } from 'payload';
import type { StoredSite } from './stored-chrome.ts';
import { toZone } from './to-zone.ts';

interface SiteRow {
  name?: string | null;
  tagline?: string | null;
  office?: string | null;
  address?: string | null;
  email?: string | null;
  phone?: string | null;
  about?: string | null;
  zone?: string | null;
}

/** What the office says of itself. */
export async function readSite(payload: Payload): Promise<StoredSite> {
  const row: SiteRow = await payload.findGlobal({ slug: 'site', depth: 0 });
  return {
    name: row.name ?? 'Warta',
    tagline: row.tagline ?? '',
    office: row.office ?? '',
    address: row.address ?? '',
    email: row.email ?? '',
    phone: row.phone ?? '',
    about: row.about ?? '',
    zone: toZone(row.zone),
  };
}
