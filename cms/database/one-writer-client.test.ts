import { readdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { DatabaseAwayError } from './database-away.ts';
import { openOneWriterClient } from './one-writer-client.ts';
import { createTransactionLock, LockTimeoutError } from './transaction-lock.ts';

type Client = Awaited<ReturnType<typeof openOneWriterClient>>;
type Transaction = Awaited<ReturnType<Client['transaction']>>;

let folder: string;
let client: Client;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'warta-client-'));
  client = await open(1000);
  await client.execute('CREATE TABLE story (title TEXT UNIQUE)');
});
afterEach(() => {
  client.close();
  rmSync(folder, { recursive: true });
});

test('what a transaction writes is seen by others after its commit, and not before', async () => {
  const transaction = await begin();
  await transaction.execute("INSERT INTO story VALUES ('a')");
  const before = await titles();
  await transaction.commit();

  expect(before).toEqual([]);
  expect(await titles()).toEqual(['a']);
});

test('a write outside the transaction waits for its end instead of stopping the process', async () => {
  const transaction = await begin();
  await transaction.execute("INSERT INTO story VALUES ('a')");
  const counter = client.execute("INSERT INTO story VALUES ('b')");
  await new Promise((resolve) => setTimeout(resolve, 5));
  await transaction.rollback();
  await counter;

  expect(await titles()).toEqual(['b']);
});

test('a write that waits for its own transaction is told so', async () => {
  const impatient = await open(30);
  const transaction = await impatient.transaction('write');

  await expect(impatient.execute("INSERT INTO story VALUES ('c')")).rejects.toBeInstanceOf(LockTimeoutError);
  await transaction.rollback();
  impatient.close();
});

test('a disk that is full in the middle of a transaction leaves nothing of it, and the commit says so', async () => {
  const transaction = await begin();
  await transaction.execute("INSERT INTO story VALUES ('a')");
  await transaction.execute('PRAGMA max_page_count = 3');
  const long = { sql: 'INSERT INTO story VALUES (?)', args: ['b'.repeat(100_000)] };
  await expect(transaction.execute(long)).rejects.toMatchObject({ code: 'SQLITE_FULL' });

  await expect(transaction.execute("INSERT INTO story VALUES ('c')")).rejects.toThrow('was undone');
  await expect(transaction.commit()).rejects.toThrow('was undone');

  expect(await titles()).toEqual([]);
  await client.batch(['PRAGMA max_page_count = 1000000', "INSERT INTO story VALUES ('d')"], 'write');
  expect(await titles()).toEqual(['d']);
});

test('a refused row leaves the rest of the transaction alive', async () => {
  const transaction = await begin();
  await transaction.execute("INSERT INTO story VALUES ('a')");
  await expect(transaction.execute("INSERT INTO story VALUES ('a')")).rejects.toMatchObject({
    code: 'SQLITE_CONSTRAINT_UNIQUE',
  });
  await transaction.execute("INSERT INTO story VALUES ('b')");
  await transaction.commit();

  expect(await titles()).toEqual(['a', 'b']);
});

test('a statement after the end of its transaction is refused, not saved alone', async () => {
  const transaction = await begin();
  await transaction.commit();

  await expect(transaction.execute("INSERT INTO story VALUES ('a')")).rejects.toThrow('is over');
  expect(await titles()).toEqual([]);
});

test('after another program has held the file for too long, saves are stored again, and at once', async () => {
  const program = await open(1000);
  const held = await program.transaction('write');
  await expect(begin()).rejects.toThrow(DatabaseAwayError);
  await expect(client.execute("INSERT INTO story VALUES ('refused')")).rejects.toThrow(DatabaseAwayError);
  await held.rollback();

  const transaction = await begin();
  await transaction.execute("INSERT INTO story VALUES ('a')");
  await transaction.commit();
  await client.execute("INSERT INTO story VALUES ('b')");

  const next = await program.transaction('write'); // which it gets: nothing of ours is still open
  const seen = await next.execute('SELECT title FROM story ORDER BY title');
  await next.rollback();
  program.close();
  expect(seen.rows.map((row) => row['title'])).toEqual(['a', 'b']);
});

test('whenever another program takes the file, the next save is unharmed', async () => {
  for (let moment = 0; moment < 12; moment += 1) {
    const program = drizzle({ connection: { url: fileUrl() } }).$client;
    const outcome = begin().catch((error: unknown) => error);
    for (let turn = 0; turn < moment; turn += 1) await Promise.resolve();
    await program.execute('BEGIN IMMEDIATE;').catch(() => undefined); // or we were first
    const begun = await outcome;
    await program.execute('ROLLBACK;').catch(() => undefined);
    program.close();
    if (!(begun instanceof Error)) await (begun as Transaction).rollback(); // it is one or the other

    const transaction = await begin();
    await transaction.execute(`INSERT INTO story VALUES ('${String(moment)}')`);
    await transaction.commit();
  }

  expect(await titles()).toHaveLength(12);
});

test('two hundred transactions open no further file', async () => {
  const before = openFiles();
  for (let turn = 0; turn < 200; turn += 1) {
    const transaction = await begin();
    await transaction.execute('DELETE FROM story');
    await transaction.commit();
  }

  expect(openFiles()).toBe(before);
});

test('every connection syncs, checks references, and never waits inside SQLite, which would stop the process', async () => {
  const transaction = await begin();
  for (const connection of [client, transaction]) {
    expect(await pragma(connection, 'journal_mode')).toBe('wal');
    expect(await pragma(connection, 'synchronous')).toBe(2);
    expect(await pragma(connection, 'foreign_keys')).toBe(1);
    expect(await pragma(connection, 'busy_timeout')).toBe(0);
  }
  await transaction.rollback();
});

function open(timeoutMs: number): Promise<Client> {
  return openOneWriterClient({
    url: fileUrl(),
    lock: createTransactionLock(timeoutMs),
    busyTimeoutMs: 30,
  });
}

function fileUrl(): string {
  return `file:${path.join(folder, 'warta.db')}`;
}

function begin(): ReturnType<Client['transaction']> {
  return client.transaction('write');
}

async function titles(): Promise<unknown[]> {
  const { rows } = await client.execute('SELECT title FROM story ORDER BY title');
  return rows.map((row) => row['title']);
}

async function pragma(connection: Pick<Client, 'execute'>, name: string): Promise<unknown> {
  const { rows } = await connection.execute(`PRAGMA ${name}`);
  return rows[0]?.[0];
}

function openFiles(): number {
  return process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0;
}
