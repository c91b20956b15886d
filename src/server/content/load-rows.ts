import type { Payload, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload';
import { together } from './together.ts';

type Filed = 'sections' | 'topics' | 'authors' | 'units' | 'pages';

/**
 * Makes the rows that are not there yet, in one transaction.
 * @returns the id behind each slug, of old and new rows
 */
export async function loadRows<Slug extends Filed>(
  payload: Payload,
  collection: Slug,
  rows: readonly (RequiredDataFromCollectionSlug<Slug> & { readonly slug: string })[],
): Promise<ReadonlyMap<string, string>> {
  return together(payload, async (req) => {
    const ids = await readIds(payload, collection, req);
    for (const row of rows) {
      if (ids.has(row.slug)) continue;
      const made = await payload.create({ collection, data: row, depth: 0, overrideAccess: true, req });
      ids.set(row.slug, made.id);
    }
    return ids;
  });
}

async function readIds(payload: Payload, collection: Filed, req: PayloadRequest): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection,
    where: { slug: { exists: true } },
    select: { slug: true },
    pagination: false,
    depth: 0,
    req,
  });
  return new Map(docs.map((doc) => [doc.slug ?? '', doc.id]));
}
