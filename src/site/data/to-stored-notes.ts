import { NOTE_KINDS } from '../../contract/article-note.ts';
import type { StoredNote } from './stored-article.ts';

/** A dated note as Payload returns it. */
export interface NoteRow {
  kind?: string | null;
  text?: string | null;
  requestedBy?: string | null;
  at?: string | null;
}

/** The dated notes of a story in stored order; a row without kind, text or time is not printed. */
export function toStoredNotes(rows: readonly NoteRow[] | null | undefined): readonly StoredNote[] {
  return (rows ?? []).map(toStoredNote).filter((note) => note !== null);
}

function toStoredNote(row: NoteRow): StoredNote | null {
  const kind = NOTE_KINDS.find((known) => known === row.kind);
  if (!kind || !row.text || !row.at) return null;
  return { kind, text: row.text, requestedBy: row.requestedBy ?? '', at: row.at };
}
