/**
 * What the system says when it refuses a file: a full disk, a missing permission. Undefined for anything else, which
 * is a bug and not to be explained away.
 */
export function expectedFailure(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  if (error.code === 'ERR_SQLITE_ERROR') return error.message;
  return EXPECTED.find((code) => code === error.code);
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
