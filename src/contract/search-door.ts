import type { Zone } from './zone.ts';

/** What a reader asks of the search: parsed and bounded, never raw input. */
export interface SearchRequest {
  readonly text: string;
  readonly sectionId: string | null;
  readonly topicId: string | null;
  readonly regionId: string | null;
  readonly unitId: string | null;
  /** First and last instant, in milliseconds; null is open. */
  readonly fromMs: number | null;
  readonly untilMs: number | null;
  readonly order: 'relevance' | 'newest';
  readonly offset: number;
  readonly limit: number;
}

/** One passage of a result; marked pieces matched the query. */
export interface SnippetPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** What the index knows of a result by itself: enough to name it and lead to it while the database is away. */
export interface SearchLine {
  readonly number: number;
  readonly slug: string;
  readonly headline: string;
  /** Milliseconds since 1970 in UTC; null when unknown. */
  readonly publishedAtMs: number | null;
  readonly dateOnly: boolean;
  readonly zone: Zone;
  readonly sectionId: string | null;
  readonly advertorial: boolean;
}

/** One result, best first. */
export interface SearchHit {
  readonly id: string;
  readonly score: number;
  readonly snippet: readonly SnippetPiece[];
  readonly line: SearchLine;
}

/** What the search answers. */
export interface SearchAnswer {
  readonly total: number;
  readonly hits: readonly SearchHit[];
  /** A spelling that finds more, when nothing was found as typed. */
  readonly suggestion: string | null;
}

/** The door through which a page asks the search; `ready` is false while the index is being built after a start. */
export interface SearchDoor {
  readonly ready: () => boolean;
  readonly search: (request: SearchRequest) => Promise<SearchAnswer>;
}
