/** The first wait after a failure. */
const FIRST_MS = 1000;

/**
 * Milliseconds until the next try: 1 s doubled with each failure in a row up to a bound, of which the second half is
 * left to chance, so that what failed together is not tried again together.
 * @param failures in a row, 1 or more
 * @param mostMs the longest wait
 * @param chance from 0 up to 1
 */
export function backOffMs(failures: number, mostMs: number, chance: number): number {
  const longest = Math.min(mostMs, FIRST_MS * 2 ** Math.min(failures - 1, 30));
  return Math.round(longest * (0.5 + chance / 2));
}
