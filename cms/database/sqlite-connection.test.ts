import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DatabaseAwayError } from './database-away.ts';
import { openSqliteConnection, type SqliteConnection } from './sqlite-connection.ts';

let folder: string;
let connection: SqliteConnection;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'warta-connection-'));
  connection = await openSqliteConnection(`file:${path.join(folder, 'warta.db')}`);
});
afterEach(() => {
  connection.close();
  rmSync(folder, { recursive: true });
});

test('all who read at once just after a fault get one fresh connection, and it is open', async () => {
  const before = await connection.ready();
  connection.judge(new DatabaseAwayError('a fault'));

  const given = await Promise.all([1, 2, 3, 4].map(() => connection.ready()));

  expect(new Set(given).size).toBe(1);
  expect(given[0]).not.toBe(before);
  expect(given.map(({ closed }) => closed)).toEqual([false, false, false, false]);
});

test('after the next fault there is a fresh one again', async () => {
  connection.judge(new DatabaseAwayError('a fault'));
  const first = await connection.ready();
  connection.judge(new DatabaseAwayError('another'));

  const second = await connection.ready();

  expect(second).not.toBe(first);
  expect([first.closed, second.closed]).toEqual([true, false]);
});
