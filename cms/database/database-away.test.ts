import { expect, test } from 'vitest';
import { DatabaseAwayError, isDatabaseAway, isOutcomeUnknown, KnownOutageError } from './database-away.ts';
import { isConflict } from './retry-conflict.ts';

test.each([
  ['the driver finds no server', named('MongoServerSelectionError')],
  ['a connection breaks', named('MongoNetworkError')],
  ['mongoose finds no server', named('MongooseServerSelectionError')],
  ['a server shuts down', named('MongoServerError', { code: 11_600 })],
  ['the disk fails', named('LibsqlError', { code: 'SQLITE_IOERR_READ' })],
  ['the file is no database any more', named('LibsqlError', { code: 'SQLITE_NOTADB' })],
  ['another program keeps the file', new DatabaseAwayError('locked')],
  ['it is known already', new KnownOutageError()],
  [
    'it stands deep in the causes',
    new Error('a', { cause: new Error('b', { cause: named('MongoNetworkError') }) }),
  ],
])('the database is away when %s', (_what, error) => {
  expect(isDatabaseAway(error)).toBe(true);
});

test.each([
  ['another writer was faster', named('MongoServerError', { code: 112 })],
  ['a value stands there twice', named('LibsqlError', { code: 'SQLITE_CONSTRAINT_UNIQUE' })],
  ['the disk is full, which has words of its own', named('LibsqlError', { code: 'SQLITE_FULL' })],
  ['a statement is wrong', named('LibsqlError', { code: 'SQLITE_ERROR' })],
  ['there is a bug', new TypeError('x is undefined')],
])('the database is there when %s', (_what, error) => {
  expect(isDatabaseAway(error)).toBe(false);
});

test('a lost connection is no rival, though the driver calls it transient too', () => {
  const lost = named('MongoNetworkError', { errorLabels: ['TransientTransactionError'] });

  expect(isConflict(lost)).toBe(false);
});

test('a connection that is lost while a save is committed leaves open whether it was saved', () => {
  const lost = named('MongoNetworkError', { errorLabels: ['UnknownTransactionCommitResult'] });

  expect(isOutcomeUnknown(new Error('save', { cause: lost }))).toBe(true);
  expect(isOutcomeUnknown(named('MongoNetworkError'))).toBe(false);
});

/** As a driver throws it. */
function named(name: string, facts: object = {}): Error {
  return Object.assign(new Error('driver'), { name }, facts);
}
