import type { Payload } from 'payload';
import { filledRelation } from './filled-relation.ts';
import type { Relation } from './filled-relation.ts';
import { findOne } from './find-one.ts';
import type { StoredUnitPage } from './stored-filing.ts';
import { REGION_SELECT, toStoredRegion, toStoredUnit, UNIT_SELECT } from './to-stored-term.ts';
import type { RegionRow, UnitRow } from './to-stored-term.ts';

interface UnitPageRow extends UnitRow {
  about?: string | null;
  region?: Relation<RegionRow>;
}

/** The media center or institution with this slug. */
export async function readUnit(payload: Payload, slug: string): Promise<StoredUnitPage | undefined> {
  const row: UnitPageRow | undefined = await findOne(payload, {
    collection: 'units',
    where: { slug: { equals: slug } },
    select: { ...UNIT_SELECT, about: true, region: true },
    populate: { regions: REGION_SELECT },
  });
  if (!row) return undefined;
  const region = filledRelation(row.region);
  return { ...toStoredUnit(row), about: row.about ?? '', region: region && toStoredRegion(region) };
}
