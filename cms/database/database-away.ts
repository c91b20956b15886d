/** The database cannot be asked, or cannot be written to, now. Nothing of the operation was saved. */
export class DatabaseAwayError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = 'DatabaseAwayError';
  }
}

/** A call that was refused at once, because it was known already that the database is away: the log has it once. */
export class KnownOutageError extends DatabaseAwayError {
  constructor() {
    super('The database does not answer.');
  }
}

/**
 * Whether an operation failed because the database is stopped, unreachable, locked by another program or unreadable,
 * at any depth of `cause`. The one place that tells an outage from a bug; another writer who was faster is neither.
 */
export function isDatabaseAway(error: unknown): boolean {
  for (let each = error, depth = 0; isObject(each) && depth < 10; each = each['cause'], depth += 1)
    if (isAwayItself(each)) return true;
  return false;
}

/** Whether the connection was lost while the transaction was being committed: it may have been saved, or not. */
export function isOutcomeUnknown(error: unknown): boolean {
  for (let each = error, depth = 0; isObject(each) && depth < 10; each = each['cause'], depth += 1)
    if (hasLabel(each, 'UnknownTransactionCommitResult')) return true;
  return false;
}

function isAwayItself(error: Readonly<Record<string, unknown>>): boolean {
  const { name, code, message } = error;
  if (error instanceof DatabaseAwayError || name === 'DatabaseAwayError') return true;
  if (typeof code === 'string' && UNREADABLE_FILE.test(code)) return true;
  if (typeof name !== 'string') return false;
  if (
    UNREACHABLE_SERVER.test(name) ||
    (typeof code === 'number' && ENDING_SERVER.has(code) && /^Mongo/.test(name))
  )
    return true;
  return name === 'MongooseError' && typeof message === 'string' && message.includes('buffering timed out');
}

/** Source: sqlite.org/rescode.html. A full disk is not among them: reading goes on, and it has words of its own. */
const UNREADABLE_FILE = /^SQLITE_(?:IOERR|CANTOPEN|CORRUPT|NOTADB|READONLY|PROTOCOL|PERM)/;

/** The driver's own errors, by name: the package exists twice, so that `instanceof` would not see them all. */
const UNREACHABLE_SERVER =
  /^(?:Mongo(?:Network|NetworkTimeout|ServerSelection|NotConnected|TopologyClosed|PoolClosed|PoolCleared|WaitQueueTimeout|OperationTimeout)|Mongoose?ServerSelection|Pool(?:Cleared|Closed)(?:OnNetwork)?)/;

/**
 * What a server says that shuts down or hands over to another. Source: the driver's specification of server discovery
 * and monitoring, "not writable primary" and "node is recovering".
 */
const ENDING_SERVER = new Set([91, 189, 10_058, 10_107, 11_600, 11_602, 13_435, 13_436]);

function hasLabel(error: Readonly<Record<string, unknown>>, label: string): boolean {
  const { errorLabels, hasErrorLabel } = error;
  if (Array.isArray(errorLabels) && errorLabels.includes(label)) return true;
  return typeof hasErrorLabel === 'function' && hasErrorLabel.call(error, label) === true;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
