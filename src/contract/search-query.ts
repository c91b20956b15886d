import { z } from 'zod';
import { err, ok } from './result.ts';
import type { Result } from './result.ts';

/** Characters of a query; longer ones are refused, because no headline is that long. */
export const QUERY_LENGTH_AT_MOST = 200;

/** Pages of results that can be turned; whoever wants more narrows the search. */
export const RESULT_PAGES_AT_MOST = 50;

/** What stands in the address of a search, read and bounded; the slugs are not yet looked up. */
export interface SearchQuery {
  readonly text: string;
  readonly section: string | null;
  readonly topic: string | null;
  readonly region: string | null;
  readonly unit: string | null;
  /** First and last calendar day, "2024-08-07". */
  readonly from: string | null;
  readonly until: string | null;
  readonly order: 'relevance' | 'newest';
  /** From 1. */
  readonly page: number;
}

/** Why a search is not carried out. */
export type SearchQueryFault =
  | { readonly kind: 'text-too-long'; readonly length: number }
  | { readonly kind: 'no-such-day'; readonly text: string }
  | { readonly kind: 'days-reversed' }
  | { readonly kind: 'no-such-page' };

/** Reads the query of a search address; unknown keys are ignored. Source: TABLES.md section 1. */
export function parseSearchQuery(params: URLSearchParams): Result<SearchQuery, SearchQueryFault> {
  const text = (params.get('q') ?? '').replace(/\s+/gu, ' ').trim();
  if (text.length > QUERY_LENGTH_AT_MOST) return err({ kind: 'text-too-long', length: text.length });
  const page = PAGE.safeParse(params.get('halaman') ?? '1');
  if (!page.success) return err({ kind: 'no-such-page' });
  const wrongDay = ['dari', 'sampai'].map((key) => params.get(key)).find((day) => day && !isDay(day));
  if (wrongDay) return err({ kind: 'no-such-day', text: wrongDay });
  const from = params.get('dari') || null;
  const until = params.get('sampai') || null;
  if (from !== null && until !== null && from > until) return err({ kind: 'days-reversed' });
  return ok({
    text,
    section: slugIn(params, 'rubrik'),
    topic: slugIn(params, 'topik'),
    region: slugIn(params, 'daerah'),
    unit: slugIn(params, 'unit'),
    from,
    until,
    order: params.get('urut') === 'terbaru' ? 'newest' : 'relevance',
    page: page.data,
  });
}

/** A search as its address, without what was left at its default. @param page from 1 */
export function toSearchParams(query: Omit<SearchQuery, 'page'>, page = 1): URLSearchParams {
  const entries: readonly (readonly [string, string | null])[] = [
    ['q', query.text],
    ['rubrik', query.section],
    ['topik', query.topic],
    ['daerah', query.region],
    ['unit', query.unit],
    ['dari', query.from],
    ['sampai', query.until],
    ['urut', query.order === 'newest' ? 'terbaru' : null],
    ['halaman', page > 1 ? String(page) : null],
  ];
  return new URLSearchParams(entries.filter((entry): entry is [string, string] => Boolean(entry[1])));
}

const DAY = z.iso.date();
const PAGE = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number)
  .refine((page) => page <= RESULT_PAGES_AT_MOST);
const SLUG = z.string().regex(/^[\w.-]{1,120}$/);

function isDay(text: string): boolean {
  return DAY.safeParse(text).success;
}

/** A word that cannot be a slug is kept as one that nothing carries, so that the search says so. */
function slugIn(params: URLSearchParams, key: string): string | null {
  const text = params.get(key);
  if (text === null || text === '') return null;
  return SLUG.safeParse(text).success ? text : '?';
}
