import type { SearchRequest } from '../../contract/search-door.ts';
import type { SearchQuery } from '../../contract/search-query.ts';
import { startOfDay } from '../../contract/zone.ts';
import type { Zone } from '../../contract/zone.ts';
import type { SearchFilters } from '../data/read-search-filters.ts';

/** Results on a page. */
export const RESULTS_A_PAGE = 20;

/**
 * Makes the question to the search; undefined when a chosen filter does not exist.
 * @param zone the days of the reader's range begin and end in it
 */
export function toSearchRequest(
  query: SearchQuery,
  { section, topic, region, unit }: SearchFilters,
  zone: Zone,
): SearchRequest | undefined {
  if (section === undefined || topic === undefined || region === undefined || unit === undefined) {
    return undefined;
  }
  return {
    text: query.text,
    sectionId: section && section.id,
    topicId: topic && topic.id,
    regionId: region && region.id,
    unitId: unit && unit.id,
    fromMs: query.from === null ? null : startOfDay(query.from, zone).getTime(),
    untilMs: query.until === null ? null : startOfDay(query.until, zone).getTime() + DAY_MS - 1,
    order: query.order,
    offset: (query.page - 1) * RESULTS_A_PAGE,
    limit: RESULTS_A_PAGE,
  };
}

const DAY_MS = 24 * 3_600_000;
