import MiniSearch from 'minisearch';
import { STOP_WORDS } from '../text/stop-words.ts';
import { hyphenParts } from '../text/words.ts';
import type { SearchStory } from './search-index.ts';
import { FIELD_BOOST } from './search-weights.ts';

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
    // Small steps: a full vacuum of a large index would hold up the worker for seconds.
    autoVacuum: { minDirtCount: 50, minDirtFactor: 0.1, batchSize: 200, batchWait: 20 },
  });

  /** Adds a story that is not there yet. */
  add({ slot, words, names }: Pick<SearchStory, 'slot' | 'words' | 'names'>): void {
    const { title, topics, lead, body } = words;
    this.#stories.add({
      id: slot,
      title: withParts(title),
      names: withParts(names),
      topics: withParts(topics),
      text: withParts([...lead, ...body].filter((word) => !STOP_WORDS.has(word))),
    });
  }

  /** Removes a story at once, if it is there. */
  remove(slot: number): void {
    if (this.#stories.has(slot)) this.#stories.discard(slot);
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

/** Words as one string; hyphenated ones also in parts, so "covid" finds "covid-19". */
function withParts(words: readonly string[]): string {
  return words.flatMap((word) => [word, ...hyphenParts(word)]).join(' ');
}
