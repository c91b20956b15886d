import { address } from '../../contract/address.ts';
import type { StoredCorrection } from '../data/read-corrections.ts';
import { corrections as t } from '../i18n/id/corrections.ts';
import { lists } from '../i18n/id/lists.ts';
import type { LinkView } from './link-view.ts';
import { toNotesView } from './notes-view.ts';
import type { NoteView } from './notes-view.ts';
import { pageCountOf } from './page-number.ts';
import { toPagePath, toPaginationView } from './pagination-view.ts';
import type { PaginationView } from './pagination-view.ts';

/** A dated note with the way to its story. */
export interface CorrectionView extends NoteView {
  readonly story: LinkView;
}

/** One page of the notes. */
export interface CorrectionsPageView {
  readonly corrections: readonly CorrectionView[];
  readonly pagination: PaginationView | undefined;
}

/** Notes on a page. */
const A_PAGE = 20;

/** Makes one page of the notes; undefined when there is no such page. */
export function toCorrectionsPage(
  notes: readonly StoredCorrection[],
  page: number,
): CorrectionsPageView | undefined {
  const pageCount = pageCountOf(notes.length, A_PAGE);
  if (page > pageCount) return undefined;
  return {
    corrections: notes.slice((page - 1) * A_PAGE, page * A_PAGE).flatMap(toCorrectionViews),
    pagination: toPaginationView(address.corrections(), page, pageCount),
  };
}

/** What the page says of itself. @param page from 1 */
export function toCorrectionsHead(page: number) {
  const path = address.corrections();
  return {
    title: t.title,
    description: t.opening,
    path: toPagePath(path, page),
    feed: { href: address.feed(path), text: lists.feed(t.title) },
  };
}

function toCorrectionViews({
  note,
  number,
  slug,
  headline,
  zone,
}: StoredCorrection): readonly CorrectionView[] {
  const story = { href: address.article(number, slug), text: headline };
  return toNotesView([note], zone).map((view) => ({ ...view, story }));
}
