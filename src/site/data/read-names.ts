import type { CollectionSlug, Payload, SelectType, Where } from 'payload';
import type { StoredAuthor, StoredRegion, StoredTerm, StoredUnit } from './stored-article.ts';
import {
  REGION_SELECT,
  TERM_SELECT,
  toStoredRegion,
  toStoredTerm,
  toStoredUnit,
  UNIT_SELECT,
} from './to-stored-term.ts';

/** Names of one kind that one page or one sitemap file lists. */
const NAMES_AT_MOST = 1000;

/** The topics that were not merged into another, by name. */
export async function readTopics(payload: Payload): Promise<readonly StoredTerm[]> {
  const where = { mergedInto: { exists: false } };
  return (await findNames(payload, 'topics', TERM_SELECT, where)).map(toStoredTerm);
}

/** The media centers and institutions, by name. */
export async function readUnits(payload: Payload): Promise<readonly StoredUnit[]> {
  return (await findNames(payload, 'units', UNIT_SELECT)).map(toStoredUnit);
}

/** The authors, by name. */
export async function readAuthors(payload: Payload): Promise<readonly StoredAuthor[]> {
  return (await findNames(payload, 'authors', TERM_SELECT)).map(toStoredTerm);
}

/** The regions of every kind, by official code. */
export async function readRegions(payload: Payload): Promise<readonly StoredRegion[]> {
  return (await findNames(payload, 'regions', REGION_SELECT, {}, 'code')).map(toStoredRegion);
}

/** The provinces, by official code. */
export async function readProvinces(payload: Payload): Promise<readonly StoredRegion[]> {
  const where = { kind: { equals: 'province' } };
  return (await findNames(payload, 'regions', REGION_SELECT, where, 'code')).map(toStoredRegion);
}

async function findNames(
  payload: Payload,
  collection: CollectionSlug,
  select: SelectType,
  where: Where = {},
  sort = 'name',
) {
  const query = { collection, depth: 0, limit: NAMES_AT_MOST, pagination: false, where, sort, select };
  return (await payload.find(query)).docs;
}
