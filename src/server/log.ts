import { describeFailure } from '../../cms/log/describe-failure.ts';
import { kindOf, logBudget } from '../../cms/log/log-budget.ts';
import { KnownOutageError } from '../../cms/database/database-away.ts';

/** Something that a line of the log names: ids, counts, the cause of a failure. */
export type LogFields = Readonly<Record<string, unknown>>;

/**
 * Whoever reads the portal's output may go away before it. A line that cannot be told any more is lost, and nothing
 * else: without this each one is an error that nobody caught, which Next's own handler prints, which is the next one.
 */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

/** A line for the operator, in Indonesian. The one place in the product that prints. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A line for the operator about something that went wrong. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Letters of a message or a stack: a statement that failed may hold the whole of a story. */
const MOST_LETTERS = 4000;

const budget = logBudget();

/**
 * One line of JSON for the log: when, what, which ids, and why. What repeats is printed without its stack, and beyond
 * twenty lines a minute counted: many a failure can be called forth by a stranger. An outage that the log knows of is
 * not told again.
 */
export function logFailure(what: string, cause: unknown, fields: LogFields = {}): void {
  if (cause instanceof KnownOutageError) return;
  const now = new Date();
  const { wording, leftOut } = budget(`${what} ${kindOf(cause)}`, now.getTime());
  if (wording === 'none') return;
  const line = {
    at: now.toISOString(),
    level: 'error',
    what,
    ...fields,
    ...(leftOut > 0 ? { leftOut } : {}),
    cause:
      cause instanceof Error
        ? describeFailure(cause, { withStack: wording === 'whole', mostLetters: MOST_LETTERS })
        : cause,
  };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
