import { address } from '../../contract/address.ts';
import { dayInZone } from '../../contract/zone.ts';
import type { StoredCorrection } from '../data/read-corrections.ts';
import { formatDay } from '../i18n/calendar-day.ts';
import { corrections as t } from '../i18n/id/corrections.ts';
import { lists } from '../i18n/id/lists.ts';
import type { LinkView, TimeView } from './link-view.ts';
import { pageCountOf } from './page-number.ts';
import { toPagePath, toPaginationView } from './pagination-view.ts';
import type { PaginationView } from './pagination-view.ts';

/** A dated note, ready to print. */
export interface CorrectionView {
  readonly kind: string;
  readonly at: TimeView;
  readonly text: string;
  /** "Diminta oleh Humas"; undefined where nobody is named. */
  readonly requestedBy: string | undefined;
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
    corrections: notes.slice((page - 1) * A_PAGE, page * A_PAGE).map(toCorrectionView),
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

function toCorrectionView({ note, number, slug, headline, zone }: StoredCorrection): CorrectionView {
  return {
    kind: t.kind[note.kind],
    at: { iso: note.at, text: formatDay(dayInZone(new Date(note.at), zone)) },
    text: note.text,
    requestedBy: note.requestedBy === '' ? undefined : t.requestedBy(note.requestedBy),
    story: { href: address.article(number, slug), text: headline },
  };
}
