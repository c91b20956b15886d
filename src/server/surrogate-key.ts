import { cacheTag } from '../contract/cache-tag.ts';

/** Bytes of the header: a proxy's buffer for a whole head is 4 KB. */
const MOST_BYTES = 1000;
/** A page that shows some document other than stories by name; ids of them all would fill the header. */
const NAMES = 'names';

/**
 * The tags of a page for a CDN. Where they do not fit, the stories go first: then one key stands for all of them, and
 * the CDN must be told it with every change of a story.
 */
export function surrogateKey(tags: ReadonlySet<string>): string {
  const named = [...tags].map((tag) => (tag.startsWith('doc:') ? NAMES : tag));
  const keys = [...new Set(named)].filter((tag) => !isOfTime(tag));
  const all = keys.join(' ');
  if (all.length <= MOST_BYTES) return all;
  const lists = keys
    .filter((key) => !key.startsWith('article:'))
    .concat(cacheTag.stories)
    .join(' ');
  return lists.length <= MOST_BYTES ? lists : cacheTag.anything;
}

/** Nobody purges by these: they say when a page is drawn anew without a purge. */
function isOfTime(tag: string): boolean {
  return tag === cacheTag.clock || tag.startsWith(cacheTag.views(''));
}
