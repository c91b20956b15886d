import type { Payload, SelectType } from 'payload';
import type { StoredSection } from './stored-filing.ts';
import { TERM_SELECT, toStoredTerm } from './to-stored-term.ts';
import type { TermRow } from './to-stored-term.ts';

/** Sections that the search filter and the map name; the menu shows the first of them. */
const SECTIONS_AT_MOST = 500;

/** The sections in the order that the desk gave them. */
export async function readNavigation(payload: Payload): Promise<readonly StoredSection[]> {
  const found = await payload.find({
    collection: 'sections',
    depth: 0,
    limit: SECTIONS_AT_MOST,
    pagination: false,
    sort: ['order', 'name'],
    select: SECTION_SELECT,
  });
  return found.docs.map(toStoredSection);
}

const SECTION_SELECT: SelectType = { ...TERM_SELECT, description: true };

function toStoredSection(row: TermRow & { description?: string | null }): StoredSection {
  return { ...toStoredTerm(row), description: row.description ?? '' };
}
