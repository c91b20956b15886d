import { expect, test } from 'vitest';
import { isDiskFull } from './is-disk-full.ts';

test.each([
  ['SQLite says so', { code: 'SQLITE_FULL' }, true],
  ['the system says so, of a picture', { code: 'ENOSPC' }, true],
  ['the quota of the portal is used up', { code: 'EDQUOT' }, true],
  ['MongoDB says so', { code: 14_031 }, true],
  ['another writer was faster', { code: 'SQLITE_BUSY' }, false],
  ['a value is there already', { code: 'SQLITE_CONSTRAINT_UNIQUE' }, false],
])('%s', (_, fault, expected) => {
  const error = new Error('Failed query', { cause: Object.assign(new Error('from below'), fault) });

  expect(isDiskFull(error)).toBe(expected);
});

test('something thrown that is no error is no full disk', () => {
  expect(isDiskFull('SQLITE_FULL')).toBe(false);
});
