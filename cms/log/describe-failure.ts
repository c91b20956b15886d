import { inspect } from 'node:util';
import { causesOf } from './causes-of.ts';

/** How a failure is told. */
export interface Telling {
  readonly withStack: boolean;
  /** Letters of a message or a stack: a statement that failed may hold the whole of a story. */
  readonly mostLetters: number;
}

/** A failure inside a failure, as far as the log tells it. */
interface Told {
  readonly name: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly cause?: Told | string;
}

/**
 * A failure for the log, with its causes: of a statement that failed the error itself tells the statement, and only
 * its cause tells why.
 */
export function describeFailure(
  failure: Error,
  { withStack, mostLetters }: Telling,
): Told | string | undefined {
  const causes = causesOf(failure);
  const last = causes.at(-1)?.cause;
  const noError =
    last === undefined || last instanceof Error ? undefined : inspect(last).slice(0, mostLetters);
  return causes.reduceRight<Told | string | undefined>(
    (cause, { name, message, stack }) => ({
      name,
      message: message.slice(0, mostLetters),
      ...(withStack ? { stack: stack?.slice(0, mostLetters) } : {}),
      ...(cause ? { cause } : {}),
    }),
    noError,
  );
}
