import { createHash } from 'node:crypto';
import type { SearchRequest } from '../../src/contract/search-door.ts';
import { readLines } from './shared-stories.ts';

/** A search with the stories that answer it. */
export interface JudgedSearch {
  readonly qid: string;
  readonly query: string;
  readonly type: SearchKind;
  readonly relevant: readonly string[];
}

/** How the queries were made; the shared folder's README says how. */
export type SearchKind = 'known-item' | 'typo' | 'abbreviation' | 'tag';

/** The judged searches of one kind, in a fixed random order. */
export function judgedSearches(kind: SearchKind): JudgedSearch[] {
  const rank = ({ qid }: JudgedSearch) => createHash('sha256').update(`bench|${qid}`).digest('hex');
  return readLines<JudgedSearch>('data/search.jsonl')
    .filter(({ type }) => type === kind)
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** A question without filters. */
export function questionFor(text: string, limit: number): SearchRequest {
  const open = { sectionId: null, topicId: null, regionId: null, unitId: null, fromMs: null, untilMs: null };
  return { ...open, text, order: 'relevance', offset: 0, limit };
}
