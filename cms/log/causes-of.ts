/** Causes that are followed; an error may be its own. */
const DEEPEST = 10;

/** An error and what caused it, from the outermost to the innermost. */
export function causesOf(error: Error): readonly Error[] {
  const causes: Error[] = [];
  for (let each: unknown = error; each instanceof Error && causes.length < DEEPEST; each = each.cause)
    causes.push(each);
  return causes;
}
