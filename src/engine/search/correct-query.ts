import { spellingDistance } from '../text/spelling-distance.ts';
import { intersection } from './intersection.ts';
import { SHORTEST_FORGIVEN } from './search-weights.ts';
import type { WordIndex } from './word-index.ts';

/**
 * The words of a query that no story answers, spelled so that one does. A word that stands nowhere is taken for a
 * slip; where all stand somewhere but nowhere together, the rarest that makes the others meet is. Undefined when
 * no spelling helps.
 */
export function correctQuery(
  words: readonly string[],
  index: Pick<WordIndex, 'holders' | 'lookalikes'>,
): string[] | undefined {
  const holders = words.map((word) => index.holders(word));
  const unknown = words.flatMap((_, place) => (holders[place]?.size === 0 ? [place] : []));
  const corrected = [...words];
  for (const place of unknown) {
    const better = bestSpelling(words[place] ?? '', otherThan(place, holders), index, SLIPS);
    if (better === undefined) return undefined;
    corrected[place] = better.word;
    holders[place] = better.holders;
  }
  if (unknown.length > 0) return corrected;
  const rarestFirst = words.map((_, place) => place);
  rarestFirst.sort((a, b) => (holders[a]?.size ?? 0) - (holders[b]?.size ?? 0));
  for (const place of words.length < 2 ? [] : rarestFirst) {
    const better = bestSpelling(words[place] ?? '', otherThan(place, holders), index, 1);
    if (better?.meets === true) return words.with(place, better.word);
  }
  return undefined;
}

interface Spelling {
  readonly word: string;
  readonly holders: Set<number>;
  /** Whether a story holds it together with the other words. */
  readonly meets: boolean;
}

const SLIPS = 2;

/** The spelling that meets the other words, with fewest slips, in most stories. */
function bestSpelling(
  word: string,
  others: readonly ReadonlySet<number>[],
  index: Pick<WordIndex, 'lookalikes'>,
  mostSlips: number,
): Spelling | undefined {
  if (word.length < SHORTEST_FORGIVEN) return undefined;
  const known = others.filter((holders) => holders.size > 0);
  const context = known.length > 0 ? intersection(known) : undefined;
  const spellings = [...index.lookalikes(word, SLIPS)]
    .map(([term, holders]) => ({
      word: term,
      holders,
      slips: spellingDistance(word, term),
      meets: context === undefined || intersection([context, holders]).size > 0,
    }))
    .filter(({ word: term, slips }) => term !== word && slips <= (word.length < LONG_WORD ? 1 : mostSlips));
  spellings.sort(
    (a, b) =>
      Number(b.meets) - Number(a.meets) ||
      a.slips - b.slips ||
      b.holders.size - a.holders.size ||
      (a.word < b.word ? -1 : 1),
  );
  return spellings[0];
}

/** From this length on a word can take two slips and still be itself. */
const LONG_WORD = 8;

function otherThan(place: number, holders: readonly Set<number>[]): Set<number>[] {
  return holders.filter((_, other) => other !== place);
}
