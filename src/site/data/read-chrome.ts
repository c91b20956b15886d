import type { Payload } from 'payload';
import { readNavigation } from './read-navigation.ts';
import { readPageLinks } from './read-page-links.ts';
import { readSite } from './read-site.ts';
import type { StoredChrome } from './stored-chrome.ts';

/** What stands around every page, in three queries. */
export async function readChrome(payload: Payload): Promise<StoredChrome> {
  const [site, sections, pages] = await Promise.all([
    readSite(payload),
    readNavigation(payload),
    readPageLinks(payload),
  ]);
  return { site, sections, pages };
}
