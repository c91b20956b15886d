import type { TermIndex } from './term-index.ts';
import { COSINE_FLOOR, LIST_LENGTH, NEAR_DUPLICATE, POOL, REPETITION, SAMENESS } from './weights.ts';

/** A story that may enter a list. */
export interface Scored {
  readonly slot: number;
  readonly score: number;
  readonly cosine: number;
}

/**
 * Chooses a related list, best first, from scored candidates given best first. What has nothing in common with
 * the story stays out, and what tells the same news again, whether it repeats the story or one already chosen;
 * likeness to what is chosen costs a little, so the list has variety. Too few is an answer, and so is none.
 * @param pinned stand first, as the editor put them
 */
export function chooseRelated(
  candidates: readonly Scored[],
  compare: TermIndex['compare'],
  pinned: readonly Scored[] = [],
): Scored[] {
  let open: Open[] = candidates
    .filter(({ cosine }) => cosine >= COSINE_FLOOR && cosine <= REPETITION)
    .slice(0, POOL)
    .map((scored) => ({ scored, likeness: 0 }));
  const chosen = pinned.slice(0, LIST_LENGTH);
  for (const pin of chosen) open = withoutRepeats(pin, open, compare);
  while (chosen.length < LIST_LENGTH) {
    const [next] = open.splice(bestOf(open), 1);
    if (next === undefined) break;
    chosen.push(next.scored);
    open = withoutRepeats(next.scored, open, compare);
  }
  return chosen;
}

/** What is left when one is chosen, each with its likeness to what is chosen. */
function withoutRepeats(chosen: Scored, open: readonly Open[], compare: TermIndex['compare']): Open[] {
  const left: Open[] = [];
  let place = 0;
  const slots = open.map(({ scored }) => scored.slot);
  compare(chosen.slot, slots, (_, cosine) => {
    const waiting = open[place++];
    if (waiting === undefined || cosine > NEAR_DUPLICATE) return;
    left.push({ scored: waiting.scored, likeness: Math.max(waiting.likeness, cosine) });
  });
  return left;
}

interface Open {
  readonly scored: Scored;
  /** Highest cosine to a story already chosen. */
  readonly likeness: number;
}

/** The first of those with the highest score after variety. */
function bestOf(open: readonly Open[]): number {
  let [best, highest] = [0, -Infinity];
  for (const [place, { scored, likeness }] of open.entries()) {
    const worth = scored.score - SAMENESS * likeness;
    if (worth > highest) [best, highest] = [place, worth];
  }
  return best;
}
