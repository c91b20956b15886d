import { cacheTag } from '../contract/cache-tag.ts';
import { idsIn } from './ids-in.ts';
import { storyReadTags } from './story-read-tags.ts';
import { HIDDEN_COLLECTIONS } from './hidden-collections.ts';
import { whereTerms } from './where-terms.ts';

/** A read of a collection as a page makes it. */
export interface CollectionRead {
  readonly collection: string;
  readonly where?: unknown;
  readonly sort?: unknown;
  readonly limit?: unknown;
  readonly select?: unknown;
  readonly draft?: unknown;
}

/** What reading a collection makes a page depend on. @param rows what was found; none where it was only counted */
export function readTags(
  read: CollectionRead,
  rows: readonly Readonly<Record<string, unknown>>[],
): readonly string[] {
  const { collection } = read;
  // No write to these purges a page, and no write to a draft does.
  if (read.draft === true || (HIDDEN_COLLECTIONS.includes(collection) && collection !== 'article-views'))
    return [cacheTag.unkept];
  if (collection === 'articles') return storyReadTags(read, rows);
  const { all, alternatives } = whereTerms(read.where);
  const only = all.length === 1 && alternatives.length === 0 ? all[0] : undefined;
  const wanted = only?.operator === 'equals' ? only : undefined;
  // Counts purge nothing. A page is drawn anew after its minute when one has moved; any moves the order of the most read.
  if (collection === 'article-views')
    return wanted?.field === 'article'
      ? [cacheTag.views(String(wanted.value))]
      : [cacheTag.popular, cacheTag.clock];
  if (collection === 'related-lists')
    return wanted?.field === 'article' ? [cacheTag.related(String(wanted.value))] : [cacheTag.unkept];
  if (all.length + alternatives.length === 0 && isAroundEveryPage(read)) return [cacheTag.settings];
  const isOfOne = wanted !== undefined && UNIQUE.includes(wanted.field);
  if (isOfOne && rows.length > 0) return idsIn(rows).map(cacheTag.document);
  const named = rows.flatMap(({ id: _own, ...rest }) => idsIn(rest));
  return [cacheTag.list(collection), ...named.map(cacheTag.document)];
}

/** What reading a global makes a page depend on. */
export function globalTag(slug: string): string {
  return slug === 'site' ? cacheTag.settings : cacheTag.global(slug);
}

/** No two documents of a collection share one of these. */
const UNIQUE: readonly string[] = ['id', 'slug', 'code', 'from'];

/** The menu, and the links in the footer: whatever purges them purges every page. */
function isAroundEveryPage({ collection, select }: CollectionRead): boolean {
  if (collection === 'sections') return true;
  const fields = typeof select === 'object' && select !== null ? Object.keys(select) : ['all'];
  return collection === 'pages' && fields.every((field) => LINK_FIELDS.includes(field));
}

/** What the footer shows of a standing page. */
export const LINK_FIELDS: readonly string[] = ['title', 'slug'];
