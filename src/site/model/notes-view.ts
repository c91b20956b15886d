import { address } from '../../contract/address.ts';
import type { Zone } from '../../contract/zone.ts';
import type { StoredNote } from '../data/stored-article.ts';
import { article as t } from '../i18n/id/article.ts';
import { formatPublicationTime } from '../i18n/publication-time.ts';
import type { TimeView } from './link-view.ts';

/** A dated note on a story. */
export interface NoteView {
  /** Where feeds lead to on the page. */
  readonly anchor: string;
  /** "Ralat". */
  readonly label: string;
  readonly text: string;
  /** "Diajukan oleh …"; undefined when the newsroom itself mends. */
  readonly requestedBy: string | undefined;
  readonly at: TimeView;
}

/** Makes the notes of a story, the latest first. */
export function toNotesView(notes: readonly StoredNote[], zone: Zone): readonly NoteView[] {
  return [...notes]
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at))
    .map((note) => ({
      anchor: address.noteAnchor(note.at),
      label: t.note[note.kind],
      text: note.text,
      requestedBy: note.requestedBy ? t.noteBy(note.requestedBy) : undefined,
      at: { iso: note.at, text: formatPublicationTime(new Date(note.at), zone) },
    }));
}
