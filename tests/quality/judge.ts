/** How one ranking was judged. */
export interface Judgement {
  readonly ndcg: number;
  readonly reciprocalRank: number;
  readonly hit: boolean;
}

/**
 * Judges a ranking, best first, as the benchmark's evaluate.mjs does: binary relevance, gain 1 / log2(place + 1)
 * over the best possible; the reciprocal rank looks at the whole of what was given.
 */
export function judge(ranked: readonly string[], relevant: readonly string[], cutOff: number): Judgement {
  const wanted = new Set(relevant);
  const places = ranked.flatMap((id, place) => (wanted.has(id) ? [place + 1] : []));
  const gained = sum(places.filter((place) => place <= cutOff).map(gain));
  const possible = sum(Array.from({ length: Math.min(cutOff, wanted.size) }, (_, place) => gain(place + 1)));
  const first = places[0];
  return {
    ndcg: possible === 0 ? 0 : gained / possible,
    reciprocalRank: first === undefined ? 0 : 1 / first,
    hit: first !== undefined && first <= cutOff,
  };
}

/** The mean of some figures; zero of none. */
export function mean(figures: readonly number[]): number {
  return figures.length === 0 ? 0 : sum(figures) / figures.length;
}

function gain(place: number): number {
  return 1 / Math.log2(place + 1);
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
