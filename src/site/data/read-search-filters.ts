import type { Payload } from 'payload';
import type { SearchQuery } from '../../contract/search-query.ts';
import { readRegion } from './read-region.ts';
import { readTopic } from './read-topic.ts';
import { readUnit } from './read-unit.ts';
import type { StandIn } from './stand-in.ts';
import type { StoredTerm } from './stored-article.ts';

/** A filter of a search: what was asked for, null for nothing, undefined for what does not exist. */
export type Filter = StoredTerm | null | undefined;

/** What a search is narrowed to. */
export interface SearchFilters {
  readonly section: Filter;
  readonly topic: Filter;
  readonly region: Filter;
  readonly unit: Filter;
}

/** Looks up the filters of a search; a filter that was not chosen costs no query. @param sections all of them */
export async function readSearchFilters(
  payload: Payload,
  query: SearchQuery,
  sections: readonly StoredTerm[],
): Promise<SearchFilters> {
  const [topic, region, unit] = await Promise.all([
    query.topic === null ? null : readTopic(payload, query.topic),
    query.region === null ? null : readRegion(payload, query.region),
    query.unit === null ? null : readUnit(payload, query.unit),
  ]);
  const section = query.section === null ? null : sections.find(({ slug }) => slug === query.section);
  return { section, topic, region, unit };
}

/** The same from what was known before the database went away. */
export function recallSearchFilters(standIn: StandIn, query: SearchQuery): SearchFilters {
  const named = (terms: readonly StoredTerm[], slug: string | null) =>
    slug === null ? null : terms.find((term) => term.slug === slug);
  return {
    section: named(standIn.chrome.sections, query.section),
    topic: named(standIn.topics, query.topic),
    region: query.region === null ? null : standIn.regions.find(({ code }) => code === query.region),
    unit: named(standIn.units, query.unit),
  };
}
