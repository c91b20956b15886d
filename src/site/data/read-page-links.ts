import type { Payload, SelectType } from 'payload';
import { requiredField } from './required-field.ts';
import type { StoredPageLink } from './stored-chrome.ts';
import type { TermRow } from './to-stored-term.ts';

/** Standing pages that a footer can hold. */
const PAGES_AT_MOST = 50;

/** The standing pages, oldest first: the order in which the office made them. */
export async function readPageLinks(payload: Payload): Promise<readonly StoredPageLink[]> {
  const found = await payload.find({
    collection: 'pages',
    depth: 0,
    limit: PAGES_AT_MOST,
    pagination: false,
    sort: ['createdAt', 'slug'],
    select: LINK_SELECT,
  });
  return found.docs.map(toPageLink);
}

const LINK_SELECT: SelectType = { title: true, slug: true };

function toPageLink(row: Pick<TermRow, 'id' | 'slug'> & { title?: string | null }): StoredPageLink {
  const slug = requiredField(row.slug, `page "${row.title ?? ''}"`, 'slug');
  return { slug, title: requiredField(row.title, `page ${slug}`, 'title') };
}
