import type { RelatedEntry } from '../../src/contract/engine-article.ts';

/** One form of a story as the database holds it. */
export interface StoredForm {
  readonly headline: string;
  readonly lead: string;
  readonly body: string;
  readonly photo: string | null;
  readonly state: string;
  readonly status: string;
  readonly scheduledFor: string | null;
  readonly notes: readonly string[];
  readonly withdrawal: string | null;
  readonly moves: readonly string[];
  readonly number: number | null;
  readonly hasSlug: boolean;
}

/** A story as the database holds it, from every side. */
export interface StoryFacts {
  readonly id: string;
  readonly key: string | null;
  /** The row, which readers see. */
  readonly main: StoredForm;
  /** The version that its editor sees; null when there is none, or more than one. */
  readonly latest: StoredForm | null;
  readonly versions: number;
  readonly events: readonly string[];
}

/** A photo as the database holds it, with every file that its row names. */
export interface PhotoFacts {
  readonly id: string;
  readonly alt: string;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
}

/** What is in the database at one moment, and what a portal that never crashed would make of it. */
export interface PortalFacts {
  readonly stories: readonly StoryFacts[];
  readonly photos: readonly PhotoFacts[];
  readonly views: readonly (readonly [article: string, views: number])[];
  /** Versions whose story is not there. */
  readonly strayVersions: number;
  /** Stories that could not be delivered, and wait. */
  readonly setAside: number;
  readonly sequences: readonly number[];
  readonly counters: Readonly<Record<string, number>>;
  /** Related lists as stored, and as an engine makes them that is told the same stories in order. */
  readonly lists: Lists;
  readonly replayedLists: Lists;
  /** The numbers of the stories that the same engine finds for each question, best first. */
  readonly found: readonly (readonly number[])[];
  /** What the database itself finds wrong with its file. */
  readonly damage: readonly string[];
}

/** The related list of each story, best first. */
export type Lists = readonly (readonly [article: string, related: readonly ListedStory[]])[];

/** A place in a related list. */
export type ListedStory = Pick<RelatedEntry, 'id' | 'score'>;
