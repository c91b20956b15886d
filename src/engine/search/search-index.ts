import type { SearchAnswer, SearchRequest } from '../../contract/search-door.ts';
import type { StoryWords } from '../related/key-terms.ts';
import type { StoryFacts } from '../story-register.ts';

/** A story as it enters a search index. */
export interface SearchStory {
  readonly slot: number;
  readonly facts: StoryFacts;
  /** As printed. */
  readonly headline: string;
  readonly words: StoryWords;
  /** Words of the names as printed: authors, media center, institution. */
  readonly names: readonly string[];
  /** Lead and body, for snippets. */
  readonly text: string;
}

/** What any search index must do, whatever it is made of. */
export interface SearchIndex {
  /** Adds a story; one that is already there is replaced. */
  readonly add: (story: SearchStory) => void;
  /** Removes a story at once; one that is not there is no matter. */
  readonly remove: (slot: number) => void;
  /** Answers a reader. */
  readonly ask: (request: SearchRequest) => SearchAnswer;
}
