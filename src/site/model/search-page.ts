import { address } from '../../contract/address.ts';
import type { SearchAnswer, SnippetPiece } from '../../contract/search-door.ts';
import { RESULT_PAGES_AT_MOST, toSearchParams } from '../../contract/search-query.ts';
import type { SearchQuery, SearchQueryFault } from '../../contract/search-query.ts';
import type { SearchFilters } from '../data/read-search-filters.ts';
import type { StoredStory } from '../data/stored-article.ts';
import { formatDate } from '../i18n/calendar-day.ts';
import { formatCount } from '../i18n/format-count.ts';
import { search as t } from '../i18n/id/search.ts';
import type { LinkView } from './link-view.ts';
import { toPaginationView } from './pagination-view.ts';
import type { PaginationView } from './pagination-view.ts';
import { RESULTS_A_PAGE } from './search-request.ts';
import { toStoryCardView } from './story-card-view.ts';
import type { StoryCardView } from './story-card-view.ts';

/** One result, ready to print. */
export interface SearchResultView {
  readonly card: StoryCardView;
  /** The passage that shows why it matched; the lead where there is none. */
  readonly snippet: readonly SnippetPiece[];
}

/** What came of a search. */
export type SearchOutcomeView =
  | { readonly kind: 'blank' }
  | { readonly kind: 'fault'; readonly sentence: string }
  | { readonly kind: 'not-ready' }
  | { readonly kind: 'nothing'; readonly sentence: string; readonly suggestion: LinkView | undefined }
  | {
      readonly kind: 'found';
      readonly sentence: string;
      readonly results: readonly SearchResultView[];
      readonly pagination: PaginationView | undefined;
      readonly suggestion: LinkView | undefined;
    };

/** A filter that is on, and the address of the same search without it. */
export interface ChosenFilterView {
  readonly text: string;
  readonly without: LinkView;
}

/** Why a search was not carried out, as a sentence. */
export function toFaultSentence(
  fault: Exclude<SearchQueryFault, { kind: 'no-such-page' }> | { readonly kind: 'unknown-filter' },
): string {
  switch (fault.kind) {
    case 'text-too-long':
      return t.fault['text-too-long'](formatCount(fault.length));
    case 'no-such-day':
      return t.fault['no-such-day'](fault.text.slice(0, 40));
    case 'days-reversed':
    case 'unknown-filter':
      return t.fault[fault.kind];
  }
}

/**
 * Makes what a search found; undefined when the reader turned to a page that is not there.
 * @param stories those of the hits that are still public
 */
export function toSearchOutcome(
  query: SearchQuery,
  answer: SearchAnswer,
  stories: readonly StoredStory[],
): SearchOutcomeView | undefined {
  const suggestion = toSuggestion(query, answer.suggestion);
  const pageCount = Math.min(RESULT_PAGES_AT_MOST, Math.max(1, Math.ceil(answer.total / RESULTS_A_PAGE)));
  if (query.page > pageCount) return undefined;
  if (stories.length === 0) return { kind: 'nothing', sentence: t.nothing(query.text), suggestion };
  const snippets = new Map(answer.hits.map((hit) => [hit.id, hit.snippet]));
  const path = searchAddress(query);
  return {
    kind: 'found',
    sentence: answer.total === 1 ? t.foundOne(query.text) : t.found(formatCount(answer.total), query.text),
    results: stories.map((story) => toResult(story, snippets.get(story.id) ?? [])),
    pagination: toPaginationView(path, query.page, pageCount),
    suggestion,
  };
}

/** The filters that are on, each with the way back out of it. */
export function toChosenFilters(query: SearchQuery, filters: SearchFilters): readonly ChosenFilterView[] {
  const chosen: readonly (readonly [keyof SearchQuery, string | undefined])[] = [
    ['section', filters.section?.name],
    ['topic', filters.topic?.name],
    ['region', filters.region?.name],
    ['unit', filters.unit?.name],
    ['from', query.from === null ? undefined : t.fromDay(formatDate(query.from))],
    ['until', query.until === null ? undefined : t.untilDay(formatDate(query.until))],
  ];
  return chosen.flatMap(([key, text]) =>
    text === undefined
      ? []
      : [{ text, without: { href: searchAddress({ ...query, [key]: null }), text: t.without(text) } }],
  );
}

function toResult(story: StoredStory, snippet: readonly SnippetPiece[]): SearchResultView {
  const pieces = snippet.length > 0 ? snippet : [{ text: story.lead, marked: false }];
  return { card: toStoryCardView(story), snippet: pieces };
}

function toSuggestion(query: SearchQuery, suggestion: string | null): LinkView | undefined {
  if (suggestion === null || suggestion === '') return undefined;
  return { href: searchAddress({ ...query, text: suggestion }), text: suggestion };
}

function searchAddress(query: SearchQuery): string {
  return `${address.search()}?${toSearchParams(query).toString()}`;
}
