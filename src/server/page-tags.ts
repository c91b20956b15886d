import type { OutgoingHttpHeaders } from 'node:http';
import { cacheTag } from '../contract/cache-tag.ts';

/** Tags that one page may carry; a news sitemap of 1,000 stories is the largest that there is. */
const MOST_TAGS = 1500;

/** The tags under which a page is kept, from what was noted while it was drawn. */
export function pageTags(noted: ReadonlySet<string>, headers: OutgoingHttpHeaders): ReadonlySet<string> {
  // Nothing noted, or too much to keep: safe is what every visible write takes away.
  if (noted.size === 0 || noted.size > MOST_TAGS)
    return new Set([cacheTag.anything, ...(noted.has(cacheTag.unkept) ? [cacheTag.unkept] : [])]);
  if (!noted.has(cacheTag.front) || String(headers['content-type']).startsWith('text/html')) return noted;
  // The newest stories for machines: TABLES.md has another name for them.
  const tags = new Set(noted);
  tags.delete(cacheTag.front);
  return tags.add(cacheTag.feeds);
}
