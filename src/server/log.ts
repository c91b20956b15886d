/** Something that a line of the log names: ids, counts, the cause of a failure. */
export type LogFields = Readonly<Record<string, unknown>>;

/** A line for the operator, in Indonesian. The one place in the product that prints. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A line for the operator about something that went wrong. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** One line of JSON for the log: when, what, which ids, and why. */
export function logFailure(what: string, cause: unknown, fields: LogFields = {}): void {
  const line = { at: new Date().toISOString(), level: 'error', what, ...fields, cause: describe(cause) };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

function describe(cause: unknown): unknown {
  if (!(cause instanceof Error)) return cause;
  return { name: cause.name, message: cause.message, stack: cause.stack, cause: describe(cause.cause) };
}
