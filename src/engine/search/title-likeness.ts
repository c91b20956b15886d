/**
 * How much of what was typed stands in a title in the order typed, from 0 to 1: readers who look for a story
 * remember its headline's words, and their order.
 */
export function titleLikeness(typed: readonly string[], title: readonly string[]): number {
  let longest = title.map(() => 0);
  for (const word of typed) {
    let before = 0;
    longest = longest.map((length, place) => {
      const here = title[place] === word ? Math.max(length, before + 1) : length;
      before = Math.max(before, length);
      return here;
    });
  }
  return typed.length === 0 ? 0 : Math.max(0, ...longest) / typed.length;
}
