import { chrome as t } from '../i18n/id/chrome.ts';

/** The way to the other pages of a list. */
export interface PaginationView {
  /** Undefined on the first page. */
  readonly previous: string | undefined;
  /** Undefined on the last page. */
  readonly next: string | undefined;
  /** "Halaman 2 dari 10". */
  readonly position: string;
}

/**
 * Makes the way to the other pages; undefined when there is one page only.
 * @param path address of the list, which may carry a query of its own
 * @param page which page this is, from 1
 */
export function toPaginationView(path: string, page: number, pageCount: number): PaginationView | undefined {
  if (pageCount <= 1) return undefined;
  return {
    previous: page > 1 ? toPagePath(path, page - 1) : undefined,
    next: page < pageCount ? toPagePath(path, page + 1) : undefined,
    position: t.position(COUNT.format(page), COUNT.format(pageCount)),
  };
}

/** The address of one page of a list: the first has no number. */
export function toPagePath(path: string, page: number): string {
  if (page <= 1) return path;
  return `${path}${path.includes('?') ? '&' : '?'}halaman=${page}`;
}

const COUNT = new Intl.NumberFormat('id');
