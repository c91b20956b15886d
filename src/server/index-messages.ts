import type { EngineArticle, RelatedEntry } from '../contract/engine-article.ts';
import type { SearchAnswer, SearchRequest } from '../contract/search-door.ts';

/** A related list as it is stored: whose, and what stands in it. */
export type StoredList = readonly [article: string, entries: readonly RelatedEntry[]];

/** What is asked of the worker that holds the index. */
export type IndexRequest =
  | {
      readonly ask: 'load';
      readonly articles: readonly EngineArticle[];
      readonly lists: readonly StoredList[];
    }
  | {
      readonly ask: 'apply';
      readonly upserts: readonly EngineArticle[];
      readonly removals: readonly string[];
    }
  | { readonly ask: 'missing-lists' }
  | { readonly ask: 'refresh'; readonly ids: readonly string[] }
  | { readonly ask: 'search'; readonly request: SearchRequest }
  | { readonly ask: 'size' };

/** What a batch of changes made different. */
export interface IndexOutcome {
  readonly lists: readonly StoredList[];
  readonly keyTerms: readonly (readonly [article: string, terms: readonly WeightedTerm[]])[];
}

/** A key term of a story and how much it weighs there. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** What the worker answers to each. */
export interface IndexAnswers {
  readonly load: null;
  readonly apply: IndexOutcome;
  readonly 'missing-lists': readonly string[];
  readonly refresh: IndexOutcome;
  readonly search: SearchAnswer;
  readonly size: number;
}

/** A question on its way to the worker. */
export interface NumberedRequest {
  readonly number: number;
  readonly request: IndexRequest;
}

/** An answer on its way back; an error of the worker comes as its message and stack. */
export type NumberedAnswer =
  | { readonly number: number; readonly ok: true; readonly answer: IndexAnswers[IndexRequest['ask']] }
  | { readonly number: number; readonly ok: false; readonly message: string; readonly stack: string };
