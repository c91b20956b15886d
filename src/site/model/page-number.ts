/** Pages of one list that can be turned; older stories are found by day and by search. */
export const PAGES_AT_MOST = 500;

/** The page of a list that an address asks for, from 1; undefined for what can be no page. */
export function parsePageNumber(params: URLSearchParams): number | undefined {
  const text = params.get('halaman') ?? '1';
  const page = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined;
  return page !== undefined && page <= PAGES_AT_MOST ? page : undefined;
}

/** How many pages a list offers; an empty list has one, which says so. @param aPage entries on a page */
export function pageCountOf(total: number, aPage: number): number {
  return Math.min(PAGES_AT_MOST, Math.max(1, Math.ceil(total / aPage)));
}
