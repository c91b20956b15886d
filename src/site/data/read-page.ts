import type { Payload } from 'payload';
import { findOne } from './find-one.ts';
import { requiredField } from './required-field.ts';
import type { LexicalNode } from './stored-body.ts';
import { toRoot } from './to-root.ts';

/** A standing page. */
export interface StoredPage {
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  readonly body: LexicalNode;
  readonly modifiedAt: string;
}

interface PageRow {
  id?: string | number;
  title?: string | null;
  slug?: string | null;
  lead?: string | null;
  body?: { root?: unknown } | null;
  updatedAt?: string | null;
}

/** The standing page with this slug. */
export async function readPage(payload: Payload, slug: string): Promise<StoredPage | undefined> {
  const row: PageRow | undefined = await findOne(payload, {
    collection: 'pages',
    where: { slug: { equals: slug } },
    select: { title: true, slug: true, lead: true, body: true, updatedAt: true },
    populate: {},
  });
  if (!row) return undefined;
  const owner = `page ${slug}`;
  return {
    slug,
    title: requiredField(row.title, owner, 'title'),
    lead: row.lead ?? '',
    body: toRoot(row.body?.root),
    modifiedAt: requiredField(row.updatedAt, owner, 'updatedAt'),
  };
}
