import type { Payload } from 'payload';
import { findOne } from './find-one.ts';
import type { StoredAuthor } from './stored-article.ts';
import { TERM_SELECT, toStoredTerm } from './to-stored-term.ts';

/** The author with this slug. */
export async function readAuthor(payload: Payload, slug: string): Promise<StoredAuthor | undefined> {
  const row = await findOne(payload, {
    collection: 'authors',
    where: { slug: { equals: slug } },
    select: TERM_SELECT,
  });
  return row && toStoredTerm(row);
}
