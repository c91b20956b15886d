/**
 * Whether an operation failed because a disk is full, at any depth of `cause`. Nothing of it is saved then: SQLite
 * undoes the transaction by itself, and `openOneWriterClient` refuses to commit the rest.
 */
export function isDiskFull(error: unknown): boolean {
  for (let each = error, depth = 0; isObject(each) && depth < 10; each = each['cause'], depth += 1)
    if (FULL.has(each['code'])) return true;
  return false;
}

/** Sources: sqlite.org/rescode.html, errno(3), MongoDB's error_codes.yml (OutOfDiskSpace). */
const FULL: ReadonlySet<unknown> = new Set(['SQLITE_FULL', 'ENOSPC', 'EDQUOT', 14_031]);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
