import { STOP_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import { SHORTEST_PREFIX } from './search-weights.ts';

/** What a reader typed, as the index looks for it. */
export interface Query {
  /** All its words, to compare with titles. */
  readonly typed: readonly string[];
  /** The words to look for, each once, in the order typed. */
  readonly words: readonly string[];
  /** The last word, when it may be the beginning of a longer one. */
  readonly prefix: string | null;
}

/** Reads what a reader typed. Words that stand in every story are dropped, unless nothing else was typed. */
export function readQuery(text: string): Query {
  const typed = words(text);
  const telling = typed.filter((word) => !STOP_WORDS.has(word));
  const wanted = [...new Set(telling.length > 0 ? telling : typed)].slice(0, MOST_QUERY_WORDS);
  const last = typed.at(-1) ?? '';
  const isOpen = last.length >= SHORTEST_PREFIX && wanted.includes(last);
  return { typed: typed.slice(0, MOST_QUERY_WORDS * 2), words: wanted, prefix: isOpen ? last : null };
}

/** Longer input is no question; a bound keeps a pasted article from holding up the worker. */
const MOST_QUERY_WORDS = 16;
