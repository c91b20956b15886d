import type { Scored } from './choose.ts';
import { COSINE_FLOOR } from './weights.ts';

/** What is asked of the lists that a story may enter. */
export interface OpenLists {
  /** The score to beat: of the last in a full list, below any score in a short one; undefined without a list. */
  readonly scoreToBeat: (slot: number) => number | undefined;
}

/**
 * Which old lists changed stories enter. The score is symmetric, so what a story scores in its own list it scores
 * in the other's: it enters where it beats the last, or where there is room.
 * @param matches of each changed story, what it was compared with
 * @returns for each old list, the stories that knock at its door
 */
export function planReverseUpdate(
  matches: ReadonlyMap<number, readonly Scored[]>,
  lists: OpenLists,
): Map<number, number[]> {
  const newcomers = new Map<number, number[]>();
  for (const [changed, others] of matches)
    for (const { slot, score, cosine } of others) {
      if (cosine < COSINE_FLOOR || matches.has(slot)) continue;
      const toBeat = lists.scoreToBeat(slot);
      if (toBeat === undefined || score <= toBeat) continue;
      const waiting = newcomers.get(slot);
      if (waiting === undefined) newcomers.set(slot, [changed]);
      else waiting.push(changed);
    }
  return newcomers;
}
