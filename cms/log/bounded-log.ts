import { describeFailure } from './describe-failure.ts';
import { kindOf, logBudget } from './log-budget.ts';
import { isSendersFault } from './senders-fault.ts';

/** The hooks of Payload's log (pino). */
export interface LogHooks {
  readonly logMethod: (this: unknown, args: unknown[], method: LogMethod) => void;
}

type LogMethod = (this: unknown, ...args: unknown[]) => void;

/** Letters of a message or a stack: a statement that failed may hold the whole of a story. */
const MOST_LETTERS = 2000;

/**
 * Bounds what Payload prints of failures: nothing of what was the sender's fault (a condition that does not exist, no
 * rights, a broken form), and of a fault of ours no more than the budget has.
 * @param clock milliseconds since 1970
 */
export function boundedLog(clock: () => number): LogHooks {
  const budget = logBudget();
  return {
    logMethod(args, method) {
      const [entry, text] = args;
      const error = errorOf(entry);
      if (!error) {
        method.apply(this, args);
        return;
      }
      if (isSendersFault(error)) return;
      const { wording, leftOut } = budget(kindOf(error), clock());
      if (wording === 'none') return;
      const fields = {
        cause: describeFailure(error, { withStack: wording === 'whole', mostLetters: MOST_LETTERS }),
        ...(leftOut > 0 ? { leftOut } : {}),
      };
      method.apply(this, [fields, typeof text === 'string' ? text : error.name]);
    },
  };
}

function errorOf(entry: unknown): Error | undefined {
  if (entry instanceof Error) return entry;
  const held: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'err') : undefined;
  return held instanceof Error ? held : undefined;
}
