import type { Payload } from 'payload';
import type { StoredTerm } from './stored-article.ts';
import { TERM_SELECT, toStoredTerm } from './to-stored-term.ts';

/** Sections that a menu can hold. */
const SECTIONS_AT_MOST = 50;

/** The sections in the order that the desk gave them. */
export async function readNavigation(payload: Payload): Promise<readonly StoredTerm[]> {
  const found = await payload.find({
    collection: 'sections',
    depth: 0,
    limit: SECTIONS_AT_MOST,
    pagination: false,
    sort: ['order', 'name'],
    select: TERM_SELECT,
  });
  return found.docs.map(toStoredTerm);
}
