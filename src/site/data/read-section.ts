import type { Payload } from 'payload';
import { findOne } from './find-one.ts';
import type { StoredSection } from './stored-filing.ts';
import { TERM_SELECT, toStoredTerm } from './to-stored-term.ts';
import type { TermRow } from './to-stored-term.ts';

/** The section with this slug. */
export async function readSection(payload: Payload, slug: string): Promise<StoredSection | undefined> {
  const row: (TermRow & { description?: string | null }) | undefined = await findOne(payload, {
    collection: 'sections',
    where: { slug: { equals: slug } },
    select: { ...TERM_SELECT, description: true },
  });
  return row && { ...toStoredTerm(row), description: row.description ?? '' };
}
