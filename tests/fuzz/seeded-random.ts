/** Chance that can be repeated: the same seed gives the same choices. */
export interface Random {
  /** From 0 up to 1. */
  readonly next: () => number;
  /** A whole number from 0 to below `end`. */
  readonly below: (end: number) => number;
  readonly chance: (share: number) => boolean;
  /** One of a list that is not empty. */
  readonly pick: <T>(values: readonly T[]) => T;
  /** Letters of a set, or of all bytes that a string of Latin-1 can hold. */
  readonly letters: (length: number, set?: string) => string;
  /** A seed for the choices of one request. */
  readonly seed: () => number;
}

/** Source: mulberry32 (public domain), 32 bits of state. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const word = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const next = () => word() / 4_294_967_296;
  const below = (end: number) => Math.floor(next() * end);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (values) => values[below(values.length)] as (typeof values)[number], // below the length there is one
    letters: (length, set) =>
      Array.from({ length }, () =>
        set === undefined ? String.fromCharCode(below(256)) : set.charAt(below(set.length)),
      ).join(''),
    seed: word,
  };
}
