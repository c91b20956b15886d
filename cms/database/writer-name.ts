const OWN_FILE = /\/(?:cms|src|tests|content|benchmarks|scripts)\/[^\s)]+/;
const OPERATION = /\bat (?:async )?(?:Object\.)?(\w+Operation|\w+Local)\b/;
const DATABASE_ROOM = '/cms/database/';

/**
 * Names who is about to write, from a stack trace: the product's own file nearest to the call, and Payload's
 * operation ("create, /cms/collections/articles/hooks/record-in-outbox.ts:12:9").
 * @param stack of an Error made at the call, if the runtime gave one
 */
export function writerName(stack: string | undefined): string {
  const lines = (stack ?? '').split('\n');
  const operation = lines.map((line) => OPERATION.exec(line)?.[1]).find((name) => name !== undefined);
  const place = lines
    .filter((line) => !line.includes('node_modules') && !line.includes(DATABASE_ROOM))
    .map((line) => OWN_FILE.exec(line)?.[0])
    .find((name) => name !== undefined);
  const parts = [operation?.replace(/(?:Operation|Local)$/, ''), place].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : 'an unnamed write';
}

/** The stack of the caller, long enough to pass through Payload's own functions. */
export function callerStack(): string | undefined {
  const usual = Error.stackTraceLimit;
  Error.stackTraceLimit = 40;
  const { stack } = new Error('where');
  Error.stackTraceLimit = usual;
  return stack;
}
