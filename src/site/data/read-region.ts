import type { Payload } from 'payload';
import { filledRelation } from './filled-relation.ts';
import type { Relation } from './filled-relation.ts';
import { findOne } from './find-one.ts';
import type { StoredRegionPage } from './stored-filing.ts';
import { REGION_SELECT, toStoredRegion } from './to-stored-term.ts';
import type { RegionRow } from './to-stored-term.ts';

/** Regencies and cities of one province. Source: Central Java and East Java have the most, 35 and 38. */
const CHILDREN_AT_MOST = 60;

interface RegionPageRow extends RegionRow {
  kind?: string | null;
  parent?: Relation<RegionRow>;
}

/** The region with this official code ("73", "73.71"), its province and its regencies. */
export async function readRegion(payload: Payload, code: string): Promise<StoredRegionPage | undefined> {
  const row: RegionPageRow | undefined = await findOne(payload, {
    collection: 'regions',
    where: { code: { equals: code } },
    select: { ...REGION_SELECT, kind: true, parent: true },
    populate: { regions: REGION_SELECT },
  });
  if (!row) return undefined;
  const region = toStoredRegion(row);
  const parent = filledRelation(row.parent);
  return {
    ...region,
    kind: row.kind === 'regency' || row.kind === 'city' ? row.kind : 'province',
    parent: parent && toStoredRegion(parent),
    children: parent ? [] : await readChildren(payload, region.id),
  };
}

async function readChildren(payload: Payload, id: string) {
  const found = await payload.find({
    collection: 'regions',
    depth: 0,
    limit: CHILDREN_AT_MOST,
    pagination: false,
    where: { parent: { equals: id } },
    sort: 'code',
    select: REGION_SELECT,
  });
  return found.docs.map(toStoredRegion);
}
