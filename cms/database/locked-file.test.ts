import { closeSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFile } from '../../tests/lock-file.ts';
import { DatabaseAwayError, isDatabaseAway } from './database-away.ts';
import { openOneWriterClient } from './one-writer-client.ts';
import { isConflict } from './retry-conflict.ts';
import { createTransactionLock } from './transaction-lock.ts';

type Client = Awaited<ReturnType<typeof openOneWriterClient>>;

let folder: string;
let file: string;
let client: Client;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'warta-locked-'));
  file = path.join(folder, 'warta.db');
  client = await open(200);
  await client.execute('CREATE TABLE story (title TEXT)');
});
afterEach(() => {
  client.close();
  rmSync(folder, { recursive: true });
});

test('while another program holds the file a write is refused as an outage, not as a conflict to repeat', async () => {
  const other = await lockFile(file);

  const refusal = await insert('a').catch((error: unknown) => error);
  await other.release();

  expect(refusal).toBeInstanceOf(DatabaseAwayError);
  expect(isConflict(refusal)).toBe(false);
});

test('while another program holds the file readers read, and timers of the process run', async () => {
  const other = await lockFile(file);
  let ticks = 0;
  const timer = setInterval(() => (ticks += 1), 1);

  const refused = insert('a').catch(() => 'refused');
  const seen = await titles();
  await refused;
  clearInterval(timer);
  await other.release();

  expect(seen).toEqual([]);
  expect(ticks).toBeGreaterThan(3);
});

test('a write that met the lock is saved when the file is free within its patience', async () => {
  const patient = await open(60_000);
  const other = await lockFile(file);
  const write = patient.execute("INSERT INTO story VALUES ('a')");
  await other.release();
  await write;
  patient.close();

  expect(await titles()).toEqual(['a']);
});

test('after a refusal the next writes are committed, and readers see them at once', async () => {
  const other = await lockFile(file);
  await expect(insert('a')).rejects.toThrow('locked by another program');
  await expect(client.transaction('write')).rejects.toThrow('locked by another program');
  await other.release();

  await insert('b');
  const transaction = await client.transaction('write');
  await transaction.execute("INSERT INTO story VALUES ('c')");
  await transaction.commit();

  expect(await titles()).toEqual(['b', 'c']);
});

test('an unreadable file is an outage, and is read again when it is whole again', async () => {
  const long = 'a'.repeat(5_000_000); // more than a connection keeps in memory
  await titles();
  await insert(long);
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)'); // from the log into the file
  const whole = readFileSync(file);
  overwrite(Buffer.alloc(whole.length, 7));

  const fault = await titles().catch((error: unknown) => error);
  overwrite(whole);

  expect(isDatabaseAway(fault)).toBe(true);
  expect(await titles()).toEqual([long]);
});

test('a file that was moved away is still read, but nothing is saved where no start would find it', async () => {
  await insert('a');
  renameSync(folder, `${folder}-moved`);
  const seen = await titles();
  const refusal = await insert('b').catch((error: unknown) => error);
  renameSync(`${folder}-moved`, folder);
  await insert('c');

  expect(seen).toEqual(['a']);
  expect(refusal).toBeInstanceOf(DatabaseAwayError);
  expect(await titles()).toEqual(['a', 'c']);
});

function open(busyTimeoutMs: number): Promise<Client> {
  return openOneWriterClient({ url: `file:${file}`, lock: createTransactionLock(30_000), busyTimeoutMs });
}

async function insert(title: string): Promise<void> {
  await client.execute({ sql: 'INSERT INTO story VALUES (?)', args: [title] });
}

async function titles(): Promise<unknown[]> {
  const { rows } = await client.execute('SELECT title FROM story ORDER BY title');
  return rows.map((row) => row['title']);
}

/** In place, as a disk spoils a file: the file stays the same one. */
function overwrite(bytes: Buffer): void {
  const opened = openSync(file, 'r+');
  writeSync(opened, bytes, 0, bytes.length, 0);
  closeSync(opened);
}
