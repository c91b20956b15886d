import type { SelectType } from 'payload';
import { requiredField } from './required-field.ts';
import type { StoredRegion, StoredTerm, StoredUnit } from './stored-article.ts';

/** A section, topic or author as Payload returns it. */
export interface TermRow {
  id?: string | number;
  name?: string | null;
  slug?: string | null;
}

/** A unit as Payload returns it. */
export interface UnitRow extends TermRow {
  kind?: string | null;
}

/** A region as Payload returns it. */
export interface RegionRow extends TermRow {
  code?: string | null;
}

/** Only what a name and its link need. */
export const TERM_SELECT: SelectType = { name: true, slug: true };

/** The same of a unit, whose kind decides its address. */
export const UNIT_SELECT: SelectType = { ...TERM_SELECT, kind: true };

/** The same of a region, whose code is its address. */
export const REGION_SELECT: SelectType = { ...TERM_SELECT, code: true };

/** A section, topic or author, ready for a link. */
export function toStoredTerm(row: TermRow): StoredTerm {
  const id = String(requiredField(row.id, `"${row.name ?? ''}"`, 'id'));
  return {
    id,
    name: requiredField(row.name, id, 'name'),
    slug: requiredField(row.slug, id, 'slug'),
  };
}

/** A media center or an institution, ready for a link. */
export function toStoredUnit(row: UnitRow): StoredUnit {
  return { ...toStoredTerm(row), kind: row.kind === 'media-center' ? 'media-center' : 'institution' };
}

/** A region, ready for a link. */
export function toStoredRegion(row: RegionRow): StoredRegion {
  const term = toStoredTerm(row);
  return { ...term, code: requiredField(row.code, term.id, 'code') };
}
