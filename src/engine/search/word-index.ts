import MiniSearch from 'minisearch';
import { STOP_WORDS } from '../text/stop-words.ts';
import { hyphenParts } from '../text/words.ts';
import { FIELD_BOOST } from './search-weights.ts';

/** The words of a story by the fields that are searched. */
export interface IndexedWords {
  readonly slot: number;
  readonly title: readonly string[];
  readonly names: readonly string[];
  readonly topics: readonly string[];
  readonly text: readonly string[];
}

/** How well a story answers the words of a query. */
export interface WordMatch {
  readonly slot: number;
  readonly score: number;
  /** Terms of the story that matched, and the fields each stands in. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** Which words stand in which story, in MiniSearch. */
export class WordIndex {
  readonly #stories = new MiniSearch<Document>({
    fields: ['title', 'names', 'topics', 'text'],
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term,
    searchOptions: { boost: FIELD_BOOST },
  });

  /** Adds a story that is not there yet. */
  add(story: IndexedWords): void {
    this.#stories.add(toDocument(story));
  }

  /**
   * Removes a story at once. @param story with the very words it was added with
   * Not MiniSearch's discard(): its vacuum walks the tree between timers and crashes when a story is added meanwhile.
   */
  remove(story: IndexedWords): void {
    this.#stories.remove(toDocument(story));
  }

  /** The stories that hold a word. */
  holders(word: string): Set<number> {
    return this.#visit(word, {});
  }

  /** The stories that hold a word beginning like this. */
  prefixHolders(prefix: string): Set<number> {
    return this.#visit(prefix, { prefix: true });
  }

  /** Words in the index spelled like this one, each with the stories that hold it. */
  lookalikes(word: string, slips: number): Map<string, Set<number>> {
    const found = new Map<string, Set<number>>();
    this.#stories.search(word, {
      fuzzy: slips,
      boostDocument: (slot: number, term) => {
        const holders = found.get(term);
        if (holders === undefined) found.set(term, new Set([slot]));
        else holders.add(slot);
        return 0;
      },
    });
    return found;
  }

  /** Scores stories by the words they hold. @param prefix also matches longer words, for less */
  score(words: readonly string[], prefix: string | null, wanted: ReadonlySet<number>): WordMatch[] {
    const results = this.#stories.search(words.join(' '), {
      prefix: (term) => term === prefix,
      boostDocument: (slot: number) => (wanted.has(slot) ? 1 : 0),
    });
    return results.map(({ id, score, match }) => ({ slot: Number(id), score, fields: match }));
  }

  #visit(word: string, options: { readonly prefix?: boolean }): Set<number> {
    const found = new Set<number>();
    this.#stories.search(word, {
      ...options,
      // Answering 0 keeps MiniSearch from building and sorting results that nobody reads.
      boostDocument: (slot: number) => {
        found.add(slot);
        return 0;
      },
    });
    return found;
  }
}

interface Document {
  readonly id: number;
  readonly title: string;
  readonly names: string;
  readonly topics: string;
  readonly text: string;
}

function toDocument({ slot, title, names, topics, text }: IndexedWords): Document {
  return {
    id: slot,
    title: withParts(title),
    names: withParts(names),
    topics: withParts(topics),
    text: withParts(text.filter((word) => !STOP_WORDS.has(word))),
  };
}

/** Words as one string; hyphenated ones also in parts, so "covid" finds "covid-19". */
function withParts(words: readonly string[]): string {
  return words.flatMap((word) => [word, ...hyphenParts(word)]).join(' ');
}
