/** A repeatable source of numbers: the same seed draws the same picture on every machine. */
export interface SeededRandom {
  /** A number from `low` up to, not including, `high`. */
  between(low: number, high: number): number;
  /** One of the given values. */
  pick<T>(values: readonly T[]): T;
}

/** Makes a random source from a word, so that a picture keeps its own details when others change. */
export function seededRandom(word: string): SeededRandom {
  let state = 2166136261;
  for (const letter of word) state = Math.imul(state ^ letter.charCodeAt(0), 16777619);

  // Source: mulberry32, public domain (Tommy Ettinger).
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  return {
    between: (low, high) => low + next() * (high - low),
    pick: (values) => values[Math.floor(next() * values.length)] as (typeof values)[number],
  };
}
