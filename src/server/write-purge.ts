import type { Payload, SelectType, Where } from 'payload';
import { cacheTag, EVERYTHING, purgeOf, type Purge } from '../contract/cache-tag.ts';
import { purgeOfStory } from '../contract/story-purge.ts';
import { toFiledStory } from './filed-story.ts';
import { HIDDEN_COLLECTIONS } from './hidden-collections.ts';
import { memberOf } from './member-of.ts';
import { globalTag, LINK_FIELDS } from './read-tags.ts';

/** What a write purges, asked once it has been made. @param result as the database answered it */
export type Foreseen = (result: unknown) => Promise<Purge>;

type Database = Pick<Payload['db'], 'findOne'>;

/**
 * Looks at a write before it is made: what it purges hangs on what was there.
 * @param write name of the adapter's method @param argument as it is called with
 * @returns undefined for a write that no page shows
 */
export async function foreseePurge(
  db: Database,
  write: string,
  argument: unknown,
): Promise<Foreseen | undefined> {
  if (write.endsWith('Global')) return answer(purgeOf(globalTag(String(memberOf(argument, 'slug')))));
  const collection = String(memberOf(argument, 'collection'));
  if (HIDDEN_COLLECTIONS.includes(collection)) return undefined;
  if (collection === 'related-lists') return answer(purgeOfRelated(argument));
  if (!['create', 'updateOne', 'deleteOne'].includes(write)) return answer(EVERYTHING);
  if (collection === 'articles') return foreseeStory(db, write, argument);
  return foreseeDocument(db, collection, write, argument);
}

async function foreseeStory(db: Database, write: string, argument: unknown): Promise<Foreseen | undefined> {
  if (isForEngineOnly(argument)) return undefined;
  const before = write === 'create' ? null : toFiledStory(await readStored(db, argument));
  return async (result) => {
    const after = write === 'deleteOne' ? null : toFiledStory(await storedAfter(db, argument, result));
    return before === undefined || after === undefined ? EVERYTHING : purgeOfStory(before, after);
  };
}

/** Key terms are the engine's; whoever stores them leaves the story's time of change as it is. */
function isForEngineOnly(argument: unknown): boolean {
  const data = memberOf(argument, 'data');
  const fields = typeof data === 'object' && data !== null ? Object.keys(data) : [];
  const isQuiet = fields.includes('keyTerms') && memberOf(data, 'updatedAt') === null;
  return isQuiet && fields.every((field) => field === 'keyTerms' || field === 'updatedAt');
}

/** The whole row after a write; read again where the answer holds less. */
function storedAfter(db: Database, argument: unknown, result: unknown): Promise<unknown> {
  const isWhole = memberOf(argument, 'select') === undefined && memberOf(result, 'id') !== undefined;
  return isWhole ? Promise.resolve(result) : readStored(db, argument);
}

async function readStored(db: Database, argument: unknown): Promise<unknown> {
  const id = memberOf(argument, 'id');
  const where: unknown = id === undefined ? memberOf(argument, 'where') : { id: { equals: id } };
  if (where === undefined) return undefined;
  const collection = memberOf(argument, 'collection');
  return db.findOne({
    collection: collection as 'articles', // the collection of the write, whichever it is
    where: where as Where, // as the write's own caller gave it
    req: memberOf(argument, 'req') as never, // likewise: the read belongs to the write's transaction
    ...(collection === 'articles' && { select: FILING }),
  });
}

/** What toFiledStory looks at: never the body. */
const FILING: SelectType = {
  state: true,
  _status: true,
  number: true,
  publishedAt: true,
  section: true,
  unit: true,
  topics: true,
  regions: true,
  authors: true,
  format: true,
  notes: true,
};

/** The page of a story shows its related list. */
function purgeOfRelated(argument: unknown): Purge {
  const named = memberOf(memberOf(argument, 'where'), 'article');
  const of = memberOf(argument, 'data');
  const ids = [memberOf(of, 'article'), memberOf(named, 'equals'), memberOf(named, 'in')].flat();
  const known = ids.filter((id) => typeof id === 'string');
  return known.length === 0 ? EVERYTHING : purgeOf(...known.map(cacheTag.related));
}

async function foreseeDocument(
  db: Database,
  collection: string,
  write: string,
  argument: unknown,
): Promise<Foreseen | undefined> {
  const listed = [cacheTag.list(collection)];
  const around = AROUND_EVERY_PAGE.includes(collection) ? [cacheTag.settings] : [];
  if (write === 'create') return answer(purgeOf(...listed, ...around));
  const before = await readStored(db, argument);
  const id = memberOf(before, 'id');
  if (typeof id !== 'string') return answer(EVERYTHING);
  const own = [cacheTag.document(id), ...listed];
  if (collection !== 'pages' || write === 'deleteOne') return answer(purgeOf(...own, ...around));
  return async (result) => {
    const after = await storedAfter(db, argument, result);
    const isSameLink = LINK_FIELDS.every((field) => memberOf(before, field) === memberOf(after, field));
    return purgeOf(...own, ...(isSameLink ? [] : around));
  };
}

/** The menu and the links in the footer. */
const AROUND_EVERY_PAGE: readonly string[] = ['sections', 'pages'];

function answer(purge: Purge): Foreseen {
  return () => Promise.resolve(purge);
}
