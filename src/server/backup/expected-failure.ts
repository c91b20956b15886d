import { MongoNetworkError, MongoServerError, MongoServerSelectionError } from 'mongodb';

/**
 * What the system says when it refuses a file: a full disk, a missing permission. Undefined for anything else, which
 * is a bug and not to be explained away.
 */
export function expectedFailure(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  if (error.code === 'ERR_SQLITE_ERROR') return error.message;
  return EXPECTED.find((code) => code === error.code);
}

/** What a MongoDB says when it cannot be asked, or refuses; undefined for anything else. */
export function databaseFailure(error: unknown): string | undefined {
  const isExpected =
    error instanceof MongoServerSelectionError ||
    error instanceof MongoNetworkError ||
    error instanceof MongoServerError;
  return isExpected ? error.message : undefined;
}

const EXPECTED = [
  'ENOSPC',
  'EDQUOT',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'EIO',
  'EFBIG',
  'EMFILE',
  'EEXIST',
];
