import { expect, test } from 'vitest';
import { chooseDatabase, databaseUrl, describeDatabase, refuseDatabaseUrl } from './choose-database.ts';
import { databaseFile } from './database-file.ts';

const NO_MIGRATIONS = { migrationDir: '/portal/cms/migrations', migrations: [] };

test.each([undefined, '', '  '])(
  'without DATABASE_URL (%j) the database is a file in the data folder',
  (setting) => {
    expect(databaseUrl(setting, '/portal/data')).toBe('file:/portal/data/warta.db');
  },
);

test.each([
  ['mongodb://db1,db2/warta', 'no-replica-set'],
  ['mongodb://db1/warta?retryWrites=true&replicaSet=', 'no-replica-set'],
  ['postgres://db1/warta', 'unknown-scheme'],
  ['warta.db', 'unknown-scheme'],
  ['file::memory:', 'in-memory'],
  ['file:warta.db?mode=memory', 'in-memory'],
] as const)('%s is refused: %s', (url, reason) => {
  expect(refuseDatabaseUrl(url)).toBe(reason);
  expect(() => chooseDatabase(url, '/portal/data', NO_MIGRATIONS)).toThrow(reason);
});

test.each([
  ['file:/portal/data/warta.db', 'sqlite'],
  ['mongodb://db1,db2,db3/warta?replicaSet=rs0', 'mongoose'],
  ['mongodb+srv://cluster.example/warta?retryWrites=true&replicaSet=atlas-1', 'mongoose'],
])('%s is served by %s, with ids that are text', (url, adapter) => {
  expect(refuseDatabaseUrl(url)).toBeUndefined();
  expect(chooseDatabase(url, '/portal/data', NO_MIGRATIONS)).toMatchObject({
    name: adapter,
    defaultIDType: 'text',
  });
});

test.each([
  ['mongodb://warta:rahasia@db1:27017,db2:27017/warta?replicaSet=rs0', 'MongoDB, db1:27017,db2:27017/warta'],
  ['mongodb://warta:ra%40has@ia@db1/warta?replicaSet=rs0', 'MongoDB, db1/warta'],
  ['postgres://warta:rahasia@db1/warta', 'postgres, db1/warta'],
  ['file:/portal/data/warta.db', 'SQLite, /portal/data/warta.db'],
  ['rahasia', 'an unknown database'],
])('a message names %s without its password', (url, description) => {
  expect(describeDatabase(url)).toBe(description);
});

test('the file of the embedded database is found in every spelling of its URL', () => {
  expect(databaseFile('file:/portal/data/warta.db')).toBe('/portal/data/warta.db');
  expect(databaseFile('file:///portal/data/warta.db?cache=private')).toBe('/portal/data/warta.db');
  expect(databaseFile('mongodb://db1/warta?replicaSet=rs0')).toBeUndefined();
});
