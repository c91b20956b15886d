/** One comparison of a query: `{ section: { equals: "…" } }`. */
export interface Term {
  readonly field: string;
  readonly operator: string;
  readonly value: unknown;
}

/** A query as comparisons that must all hold. */
export interface Terms {
  readonly all: readonly Term[];
  /** Alternatives of which one must hold, each again as comparisons. */
  readonly alternatives: readonly (readonly Terms[])[];
}

/** Takes a condition of Payload apart, however its `and`s are nested. */
export function whereTerms(where: unknown): Terms {
  const all: Term[] = [];
  const alternatives: (readonly Terms[])[] = [];
  for (const [field, value] of entriesOf(where))
    if (field.toLowerCase() === 'and')
      for (const part of listOf(value).map(whereTerms)) {
        all.push(...part.all);
        alternatives.push(...part.alternatives);
      }
    else if (field.toLowerCase() === 'or') alternatives.push(listOf(value).map(whereTerms));
    else for (const [operator, operand] of entriesOf(value)) all.push({ field, operator, value: operand });
  return { all, alternatives };
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
