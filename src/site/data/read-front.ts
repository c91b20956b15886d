import type { Payload, SelectType } from 'payload';
import { relationId } from './filled-relation.ts';
import type { Relation } from './filled-relation.ts';
import { inOrderOf } from './in-order-of.ts';
import { NEWEST_FIRST, publicAnd } from './public-articles.ts';
import { PUBLIC_STORIES } from '../../contract/public-stories.ts';
import { readStoriesByIds } from './read-stories-by-ids.ts';
import type { StoredStory, StoredTerm } from './stored-article.ts';

/** What the front page is made of. A story may stand in several of the lists; the model prints it once. */
export interface StoredFront {
  /** Hand-picked, in the desk's order; may be empty. */
  readonly lead: readonly StoredStory[];
  readonly latest: readonly StoredStory[];
  readonly sections: readonly { readonly section: StoredTerm; readonly stories: readonly StoredStory[] }[];
}

/** Newest stories looked through for the sections; a section missing there is asked for by itself. */
const WINDOW = 200;

/** Stories for the stream of the newest, some of which the model takes for the top. */
const LATEST = 24;

/** Sections with a block of their own. A newsroom has eight; an import of 24 outlets brought 203 with it. */
const SECTIONS = 12;

/** Stories for each section, two more than a block shows: some stand at the top already. */
const IN_SECTION = 6;

/** Hand-picked stories at most. */
const PICKED = 8;

/**
 * Everything the front page prints: ids are chosen by small queries first, then the cards are read in one.
 * @param allSections in the desk's order; the first ones have a block
 */
export async function readFront(payload: Payload, allSections: readonly StoredTerm[]): Promise<StoredFront> {
  const sections = allSections.slice(0, SECTIONS);
  const [picked, newest] = await Promise.all([readPicked(payload), readNewestIds(payload)]);
  const latest = newest.slice(0, LATEST).map((row) => row.id);
  const blocks = await Promise.all(sections.map((section) => idsInSection(payload, section, newest)));
  const stories = await readStoriesByIds(payload, [...new Set([...picked, ...latest, ...blocks.flat()])]);
  return {
    lead: inOrderOf(picked, stories),
    latest: inOrderOf(latest, stories),
    sections: sections.map((section, place) => ({
      section,
      stories: inOrderOf(blocks[place] ?? [], stories),
    })),
  };
}

const SECTION_SELECT: SelectType = { section: true };

interface NewestRow {
  readonly id: string;
  readonly sectionId: string | null;
}

async function readPicked(payload: Payload): Promise<readonly string[]> {
  const row: { lead?: readonly Relation<{ id?: string }>[] | null } = await payload.findGlobal({
    slug: 'front-page',
    depth: 0,
  });
  return (row.lead ?? [])
    .map(relationId)
    .filter((id) => id !== null)
    .slice(0, PICKED);
}

async function readNewestIds(payload: Payload): Promise<readonly NewestRow[]> {
  const found = await payload.find({
    collection: 'articles',
    depth: 0,
    limit: WINDOW,
    pagination: false,
    where: PUBLIC_STORIES,
    sort: NEWEST_FIRST,
    select: SECTION_SELECT,
  });
  return found.docs.map((row: { id: string; section?: Relation<{ id?: string }> }) => ({
    id: row.id,
    sectionId: relationId(row.section),
  }));
}

async function idsInSection(
  payload: Payload,
  section: StoredTerm,
  newest: readonly NewestRow[],
): Promise<readonly string[]> {
  const inWindow = newest.filter((row) => row.sectionId === section.id).slice(0, IN_SECTION);
  if (inWindow.length > 0 || newest.length < WINDOW) return inWindow.map((row) => row.id);
  const found = await payload.find({
    collection: 'articles',
    depth: 0,
    limit: IN_SECTION,
    pagination: false,
    where: publicAnd({ section: { equals: section.id } }),
    sort: NEWEST_FIRST,
    select: { number: true },
  });
  return found.docs.map((row) => row.id);
}
