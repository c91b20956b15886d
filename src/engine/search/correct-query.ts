import { spellingDistance } from '../text/spelling-distance.ts';
import { intersection } from './intersection.ts';
import { RARE_WORD, SHORTEST_FORGIVEN } from './search-weights.ts';
import type { WordIndex } from './word-index.ts';

/**
 * The words of a query that no story answers, spelled so that one does. A word that stands nowhere is taken for a
 * slip; where all stand somewhere but nowhere together, the rarest is, if another spelling meets the rest. Undefined
 * when no spelling helps.
 */
export function correctQuery(
  words: readonly string[],
  index: Pick<WordIndex, 'holders' | 'lookalikes'>,
): string[] | undefined {
  const holders = words.map((word) => index.holders(word));
  const unknown = words.flatMap((_, place) => (holders[place]?.size === 0 ? [place] : []));
  const corrected = [...words];
  for (const place of unknown) {
    const better = bestSpelling(words[place] ?? '', otherThan(place, holders), index);
    if (better === undefined) continue;
    corrected[place] = better.word;
    holders[place] = better.holders;
  }
  if (unknown.length > 0)
    return corrected.some((word, place) => word !== words[place]) ? corrected : undefined;
  const places = words.map((_, place) => place).filter((place) => (holders[place]?.size ?? 0) <= RARE_WORD);
  places.sort((a, b) => (holders[a]?.size ?? 0) - (holders[b]?.size ?? 0));
  for (const place of words.length < 2 ? [] : places) {
    const better = bestSpelling(words[place] ?? '', otherThan(place, holders), index);
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

/** The spelling that meets the other words, with fewest slips, in most stories. */
function bestSpelling(
  word: string,
  others: readonly ReadonlySet<number>[],
  index: Pick<WordIndex, 'lookalikes'>,
): Spelling | undefined {
  if (word.length < SHORTEST_FORGIVEN) return undefined;
  const near = spellings(word, others, index, 1);
  return near[0]?.meets === true ? near[0] : (spellings(word, others, index, 2)[0] ?? near[0]);
}

/** Spellings at most one or two letters away, best first; two letters swapped are two away and one slip. */
function spellings(
  word: string,
  others: readonly ReadonlySet<number>[],
  index: Pick<WordIndex, 'lookalikes'>,
  letters: number,
): Spelling[] {
  const known = others.filter((holders) => holders.size > 0);
  const context = known.length > 0 ? intersection(known) : undefined;
  const mostSlips = word.length < LONG_WORD ? 1 : 2;
  const found = [...index.lookalikes(word, letters)]
    .map(([term, holders]) => ({
      word: term,
      holders,
      slips: spellingDistance(word, term),
      meets: context === undefined || intersection([context, holders]).size > 0,
    }))
    .filter(({ word: term, slips }) => term !== word && slips <= mostSlips);
  found.sort(
    (a, b) =>
      Number(b.meets) - Number(a.meets) ||
      a.slips - b.slips ||
      b.holders.size - a.holders.size ||
      (a.word < b.word ? -1 : 1),
  );
  return found;
}

/** From this length on a word can take two slips and still be itself. */
const LONG_WORD = 8;

function otherThan(place: number, holders: readonly Set<number>[]): Set<number>[] {
  return holders.filter((_, other) => other !== place);
}
