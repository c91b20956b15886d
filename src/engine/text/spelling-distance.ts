/**
 * Slips of the finger between two words: a letter lost, added, changed, or two neighbours swapped each count one.
 * Source: optimal string alignment, Damerau 1964.
 */
export function spellingDistance(typed: string, meant: string): number {
  let twoBack: number[] = [];
  let oneBack = Array.from({ length: meant.length + 1 }, (_, place) => place);
  for (let i = 1; i <= typed.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= meant.length; j += 1) {
      const changed = (oneBack[j - 1] ?? 0) + (typed[i - 1] === meant[j - 1] ? 0 : 1);
      const lostOrAdded = Math.min(oneBack[j] ?? 0, row[j - 1] ?? 0) + 1;
      const isSwap = i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1];
      const swapped = isSwap ? (twoBack[j - 2] ?? 0) + 1 : Infinity;
      row[j] = Math.min(changed, lostOrAdded, swapped);
    }
    [twoBack, oneBack] = [oneBack, row];
  }
  return oneBack[meant.length] ?? 0;
}
