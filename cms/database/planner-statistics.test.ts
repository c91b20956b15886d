import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOneWriterClient } from './one-writer-client.ts';
import { setPlannerStatistics } from './planner-statistics.ts';
import { createTransactionLock } from './transaction-lock.ts';

type Client = Awaited<ReturnType<typeof openOneWriterClient>>;

const LAST_CHANGED = 'SELECT * FROM articles WHERE deleted_at IS NULL ORDER BY updated_at DESC LIMIT 10';

let folder: string;
let client: Client;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'warta-planner-'));
  client = await open();
  await client.executeMultiple(`
    CREATE TABLE payload_migrations (name TEXT);
    CREATE TABLE articles (id TEXT PRIMARY KEY, state TEXT, _status TEXT, deleted_at TEXT, updated_at TEXT);
    CREATE INDEX thrown_away ON articles (deleted_at);
    CREATE INDEX changed ON articles (updated_at);`);
});
afterEach(() => {
  client.close();
  rmSync(folder, { recursive: true });
});

test('the ten stories that were changed last are not sought among all that were not thrown away', async () => {
  const before = await planOf(LAST_CHANGED);
  await setPlannerStatistics(client);

  expect(before).toContain('thrown_away');
  expect(await planOf(LAST_CHANGED)).toContain('changed');
});

test('an index that comes later is known too, and nothing is written when there is nothing new', async () => {
  await setPlannerStatistics(client);
  const first = await schemaVersion();
  await setPlannerStatistics(client);
  const unchanged = await schemaVersion();
  await client.execute('CREATE INDEX of_section ON articles (_status, state)');
  await setPlannerStatistics(client);

  expect(unchanged).toBe(first);
  const { rows } = await client.execute("SELECT stat FROM sqlite_stat1 WHERE idx = 'of_section'");
  expect(rows[0]?.['stat']).toBe('100000 50000 50000');
});

function open(): Promise<Client> {
  const url = `file:${path.join(folder, 'warta.db')}`;
  return openOneWriterClient({ url, lock: createTransactionLock(1000), busyTimeoutMs: 1000 });
}

async function planOf(sql: string): Promise<string> {
  // On a connection of its own: after an EXPLAIN, libsql goes on seeing the schema as it was.
  const planner = await open();
  const { rows } = await planner.execute(`EXPLAIN QUERY PLAN ${sql}`);
  planner.close();
  return JSON.stringify(rows);
}

async function schemaVersion(): Promise<unknown> {
  return (await client.execute('PRAGMA schema_version')).rows[0]?.['schema_version'];
}
