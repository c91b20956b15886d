import { correctQuery } from './correct-query.ts';
import { intersection } from './intersection.ts';
import type { Query } from './query.ts';
import { MOST_WORDS } from './search-weights.ts';
import type { WordIndex } from './word-index.ts';

/** The stories that answer a query, and how it was read to find them. */
export interface QueryMatch {
  readonly slots: Set<number>;
  readonly words: readonly string[];
  readonly prefix: string | null;
  /** Whether the words are as typed, or spelled otherwise to find anything. */
  readonly isAsTyped: boolean;
}

/**
 * Finds the stories that hold all words of a query, its last word also as a beginning. Only where there is none it
 * forgives a slip in spelling, and only where that does not help it takes stories that hold most of the words.
 */
export function matchQuery({ words, prefix }: Query, index: WordIndex): QueryMatch {
  const asTyped = { words, prefix, isAsTyped: true };
  const holders = words.map((word) => (word === prefix ? index.prefixHolders(word) : index.holders(word)));
  const all = intersection(holders);
  if (all.size > 0) return { ...asTyped, slots: all };
  const corrected = correctQuery(words, index);
  if (corrected === undefined) return { ...asTyped, slots: holdingMost(holders) };
  const correctedHolders = corrected.map((word) => index.holders(word));
  const forgiven = intersection(correctedHolders);
  const slots = forgiven.size > 0 ? forgiven : holdingMost(correctedHolders);
  return { slots, words: corrected, prefix: null, isAsTyped: false };
}

function holdingMost(holders: readonly ReadonlySet<number>[]): Set<number> {
  const counts = new Map<number, number>();
  for (const set of holders) for (const slot of set) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  const enough = Math.ceil(holders.length * MOST_WORDS);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([slot]) => slot));
}
