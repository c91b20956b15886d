import type { TermCounts } from './key-terms.ts';

/** A story as an index of key terms holds it. Slots are small whole numbers that stand for stories. */
export interface TermEntry {
  readonly slot: number;
  readonly keyTerms: TermCounts;
  readonly sectionId: string | null;
  readonly publishedAtMs: number | null;
}

/** What any index of key terms must do, whatever it is made of. */
export interface TermIndex {
  /** Adds a story; one that is already there is replaced. */
  readonly add: (entry: TermEntry) => void;
  /** Removes a story at once; one that is not there is no matter. */
  readonly remove: (slot: number) => void;
  /**
   * Weighs by the statistics as they are now, if they have moved enough since the last time, and says whether it
   * did. Called between batches, never within one.
   */
  readonly settle: () => boolean;
  /** Stories that may be related to one, itself not among them, each once and in no order. */
  readonly candidates: (slot: number) => number[];
  /** Cosines, from 0 to 1, between one story and others. */
  readonly compare: (slot: number, others: Iterable<number>, visit: CosineVisit) => void;
  /** The terms that weigh most in the match of two stories, heaviest first. */
  readonly sharedTerms: (slot: number, other: number, most: number) => string[];
  /** The key terms of a story with their weights in its unit vector, heaviest first. */
  readonly keyTermsOf: (slot: number) => WeightedTerm[];
}

/** Receives the cosine of one of the compared stories. */
export type CosineVisit = (other: number, cosine: number) => void;

/** A term and what it weighs. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}
