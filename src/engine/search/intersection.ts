/** What all sets have in common; nothing when there are no sets. */
export function intersection(sets: readonly ReadonlySet<number>[]): Set<number> {
  const [smallest, ...others] = sets.toSorted((a, b) => a.size - b.size);
  const common = new Set<number>();
  for (const member of smallest ?? []) if (others.every((other) => other.has(member))) common.add(member);
  return common;
}
