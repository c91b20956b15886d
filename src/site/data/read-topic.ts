import type { Payload } from 'payload';
import { filledRelation } from './filled-relation.ts';
import type { Relation } from './filled-relation.ts';
import { findOne } from './find-one.ts';
import type { StoredTopic } from './stored-filing.ts';
import { TERM_SELECT, toStoredTerm } from './to-stored-term.ts';
import type { TermRow } from './to-stored-term.ts';

interface TopicRow extends TermRow {
  description?: string | null;
  mergedInto?: Relation<TermRow>;
}

/** The topic with this slug, merged ones included. */
export async function readTopic(payload: Payload, slug: string): Promise<StoredTopic | undefined> {
  const row: TopicRow | undefined = await findOne(payload, {
    collection: 'topics',
    where: { slug: { equals: slug } },
    select: { ...TERM_SELECT, description: true, mergedInto: true },
    populate: { topics: TERM_SELECT },
  });
  if (!row) return undefined;
  const target = filledRelation(row.mergedInto);
  return {
    ...toStoredTerm(row),
    description: row.description ?? '',
    mergedInto: target && toStoredTerm(target),
  };
}
