import type { SearchRequest } from '../../contract/search-door.ts';

/** A question without filters. */
export function aSearchRequest(text: string, changes: Partial<SearchRequest> = {}): SearchRequest {
  return {
    text,
    sectionId: null,
    topicId: null,
    regionId: null,
    unitId: null,
    fromMs: null,
    untilMs: null,
    order: 'relevance',
    offset: 0,
    limit: 10,
    ...changes,
  };
}
