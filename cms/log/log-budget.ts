import { causesOf } from './causes-of.ts';

/** How much of a failure is printed: with its stack, its cause alone, or nothing. */
export type Wording = 'whole' | 'short' | 'none';

/** What to print of one more failure of a kind, and how many of the kind were left out since the last one printed. */
export interface Spending {
  readonly wording: Wording;
  readonly leftOut: number;
}

/** Decides for one more failure. */
export type LogBudget = (kind: string, nowMs: number) => Spending;

const WINDOW_MS = 60_000;
/** Lines of a kind in a minute: more causes than an operator reads, and 10 MB a day at the very worst. */
const MOST_LINES = 20;
/** Kinds remembered; a kind is a place in the code, so that there are not many. */
const MOST_KINDS = 500;

/**
 * Bounds what failures write, so that nobody can fill a disk by failing on purpose. In a minute the first of a kind is
 * printed with its stack, the next with their cause, and the rest are counted.
 */
export function logBudget(): LogBudget {
  const kinds = new Map<string, { since: number; lines: number; leftOut: number }>();
  return (kind, nowMs) => {
    const spent = kinds.get(kind);
    if (spent && nowMs - spent.since < WINDOW_MS) {
      spent.lines += 1;
      if (spent.lines <= MOST_LINES) return { wording: 'short', leftOut: 0 };
      spent.leftOut += 1;
      return { wording: 'none', leftOut: 0 };
    }
    kinds.delete(kind);
    kinds.set(kind, { since: nowMs, lines: 1, leftOut: 0 });
    const oldest = kinds.size > MOST_KINDS ? kinds.keys().next().value : undefined;
    if (oldest !== undefined) kinds.delete(oldest);
    return { wording: 'whole', leftOut: spent?.leftOut ?? 0 };
  };
}

/**
 * The kind of a failure: the name of its innermost cause and the place in the code that threw it, so that no stranger
 * can make up kinds, and one wrapping that all failures of the database have does not make one kind of them.
 */
export function kindOf(failure: unknown): string {
  if (!(failure instanceof Error)) return typeof failure;
  const innermost = causesOf(failure).at(-1) ?? failure;
  const place = /^ {4}at .*$/m.exec(innermost.stack ?? '')?.[0].trim();
  return `${innermost.name} ${place ?? ''}`;
}
