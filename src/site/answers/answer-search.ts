import type { Result } from '../../contract/result.ts';
import type { SearchQuery, SearchQueryFault } from '../../contract/search-query.ts';
import { readSearchFilters, recallSearchFilters } from '../data/read-search-filters.ts';
import { readStoriesByIds } from '../data/read-stories-by-ids.ts';
import type { StandIn } from '../data/stand-in.ts';
import type { StoredChrome } from '../data/stored-chrome.ts';
import { toChosenFilters, toFaultSentence, toSearchOutcome } from '../model/search-page.ts';
import type { ChosenFilterView, SearchOutcomeView } from '../model/search-page.ts';
import { toSearchRequest } from '../model/search-request.ts';
import { toStoryOfHit } from '../model/story-of-hit.ts';

/** What the search page shows under its form, and the status that it answers with. */
export interface AnsweredSearch {
  readonly status: 200 | 400 | 503;
  readonly outcome: SearchOutcomeView;
  readonly filters: readonly ChosenFilterView[];
}

/**
 * Carries out a search; undefined when the reader turned to a page that is not there.
 * @param standIn given while the database is away: results are then as the index alone knows them
 */
export async function answerSearch(
  { payload, search }: App.Locals,
  query: Result<SearchQuery, SearchQueryFault>,
  { site, sections }: StoredChrome,
  standIn?: StandIn,
): Promise<AnsweredSearch | undefined> {
  if (!query.ok)
    return query.error.kind === 'no-such-page' ? undefined : refuse(toFaultSentence(query.error));
  if (query.value.text === '') return { status: 200, outcome: { kind: 'blank' }, filters: [] };
  const chosen = standIn
    ? recallSearchFilters(standIn, query.value)
    : await readSearchFilters(payload, query.value, sections);
  const request = toSearchRequest(query.value, chosen, site.zone);
  if (!request) return refuse(toFaultSentence({ kind: 'unknown-filter' }));
  const filters = toChosenFilters(query.value, chosen);
  if (!search.ready()) return { status: 503, outcome: { kind: 'not-ready' }, filters };
  const answer = await search.search(request);
  const stories = standIn
    ? answer.hits.map((hit) => toStoryOfHit(hit, sections))
    : await readStoriesByIds(
        payload,
        answer.hits.map((hit) => hit.id),
      );
  const outcome = toSearchOutcome(query.value, answer, stories);
  return outcome && { status: 200, outcome, filters };
}

function refuse(sentence: string): AnsweredSearch {
  return { status: 400, outcome: { kind: 'fault', sentence }, filters: [] };
}
