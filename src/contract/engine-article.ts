import type { Zone } from './zone.ts';

/** What the engine knows of one published story: plain text and ids, no markup. */
export interface EngineArticle {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly lead: string;
  /** Paragraphs separated by "\n". */
  readonly body: string;
  /** Names as printed: authors, and the media center or institution. */
  readonly names: readonly string[];
  readonly topics: readonly string[];
  readonly sectionId: string | null;
  readonly unitId: string | null;
  readonly topicIds: readonly string[];
  readonly regionIds: readonly string[];
  /** Advertorial and other forms that stay out of related lists. */
  readonly relatable: boolean;
  /** Milliseconds since 1970 in UTC; null when unknown (imported stories only). */
  readonly publishedAtMs: number | null;
  /** The rest of a line that names the story: search prints it while the database is away. */
  readonly slug: string;
  readonly zone: Zone;
  readonly dateOnly: boolean;
  /** Chosen by an editor: shown first, in this order. */
  readonly pinned: readonly string[];
  /** Refused by an editor. */
  readonly blocked: readonly string[];
}

/** One place in a related list, best first. */
export interface RelatedEntry {
  readonly id: string;
  readonly score: number;
  readonly cosine: number;
  /** The terms that weigh most in the match, at most five. */
  readonly sharedTerms: readonly string[];
}
