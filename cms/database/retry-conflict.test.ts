import { expect, test } from 'vitest';
import { isConflict, retryConflicts } from './retry-conflict.ts';

test.each([
  ['MongoDB: WriteConflict', { code: 112 }],
  ['MongoDB: TransientTransactionError', { errorLabels: ['TransientTransactionError'] }],
  ['the driver: the same label', { hasErrorLabel: (label: string) => label === 'TransientTransactionError' }],
  ['SQLite: busy', { code: 'SQLITE_BUSY' }],
  ['SQLite: busy with an outdated snapshot', { code: 'SQLITE_BUSY_SNAPSHOT' }],
])('%s is a conflict, also as a cause two levels down', (_, properties) => {
  const error = Object.assign(new Error('refused'), properties);

  expect(isConflict(error)).toBe(true);
  expect(isConflict(new Error('saving failed', { cause: new Error('query failed', { cause: error }) }))).toBe(
    true,
  );
});

test.each([
  ['a value that must be unique', { code: 11000 }],
  ['a constraint of SQLite', { code: 'SQLITE_CONSTRAINT_UNIQUE' }],
  ['a full disk', { code: 'SQLITE_FULL' }],
])('%s is no conflict: trying again would change nothing', (_, properties) => {
  expect(isConflict(Object.assign(new Error('refused'), properties))).toBe(false);
});

test('a cause that is its own cause ends', () => {
  const error = new Error('round');
  error.cause = error;

  expect(isConflict(error)).toBe(false);
});

test('an operation is tried again until it succeeds, with longer and longer waits', async () => {
  const waits: number[] = [];
  let tries = 0;

  const value = await retryConflicts(
    () => {
      tries += 1;
      return tries < 8 ? Promise.reject(conflict()) : Promise.resolve('saved');
    },
    { random: () => 1, sleep: (ms) => (waits.push(ms), Promise.resolve()) },
  );

  expect(value).toBe('saved');
  expect(waits).toEqual([50, 100, 200, 400, 800, 1000, 1000]);
});

test('after the last attempt the conflict itself is thrown', async () => {
  let tries = 0;
  const run = (): Promise<never> => {
    tries += 1;
    return Promise.reject(conflict());
  };

  await expect(retryConflicts(run, { attempts: 3, sleep: () => Promise.resolve() })).rejects.toMatchObject({
    code: 112,
  });
  expect(tries).toBe(3);
});

test('any other failure is thrown at once', async () => {
  let tries = 0;
  const run = (): Promise<never> => {
    tries += 1;
    return Promise.reject(new Error('headline missing'));
  };

  await expect(retryConflicts(run, { sleep: () => Promise.resolve() })).rejects.toThrow('headline missing');
  expect(tries).toBe(1);
});

function conflict(): Error {
  return Object.assign(new Error('WriteConflict'), { code: 112 });
}
