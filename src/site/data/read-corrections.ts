import type { Payload, SelectType } from 'payload';
import { NEWEST_FIRST, publicAnd } from './public-articles.ts';
import { requiredField } from './required-field.ts';
import type { StoredNote } from './stored-article.ts';
import { toStoredNotes } from './to-stored-notes.ts';
import type { NoteRow } from './to-stored-notes.ts';
import { toZone } from './to-zone.ts';
import type { StoryRow } from './to-stored-story.ts';
import type { Zone } from '../../contract/zone.ts';

/** A dated note with the story that it belongs to. */
export interface StoredCorrection {
  readonly note: StoredNote;
  readonly number: number;
  readonly slug: string;
  readonly headline: string;
  readonly zone: Zone;
}

/** Noted stories read at once. A note is rare: even at one a day this reaches back more than a year. */
const NOTED_AT_MOST = 500;

/**
 * Any note is later. A comparison, because `exists` makes SQLite look at the notes of every story: 268 ms of
 * 40,000 stories, and less than one this way.
 */
const BEGINNING = '1900-01-01T00:00:00.000Z';

/** The notes on public stories, newest note first. */
export async function readCorrections(payload: Payload): Promise<readonly StoredCorrection[]> {
  const found = await payload.find({
    collection: 'articles',
    depth: 0,
    limit: NOTED_AT_MOST,
    pagination: false,
    where: publicAnd({ 'notes.at': { greater_than: BEGINNING } }),
    sort: NEWEST_FIRST,
    select: NOTED_SELECT,
  });
  return found.docs.flatMap(toCorrections).sort((a, b) => Date.parse(b.note.at) - Date.parse(a.note.at));
}

const NOTED_SELECT: SelectType = { number: true, slug: true, headline: true, zone: true, notes: true };

function toCorrections(row: StoryRow & { notes?: readonly NoteRow[] | null }): readonly StoredCorrection[] {
  const owner = `articles ${row.id ?? ''}`;
  return toStoredNotes(row.notes).map((note) => ({
    note,
    number: requiredField(row.number, owner, 'number'),
    slug: requiredField(row.slug, owner, 'slug'),
    headline: requiredField(row.headline, owner, 'headline'),
    zone: toZone(row.zone),
  }));
}
