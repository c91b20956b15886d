import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import { commitTransaction } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRequest } from './story.fixture.ts';
import { openTestNewsroom, type TestNewsroom } from './with-newsroom.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

test('SQLite: a save whose COMMIT fails is refused, leaves nothing, and the next save works', async () => {
  const { payload } = newsroom;
  const req = await openRequest(newsroom);
  await payload.create({ collection: 'authors', data: { name: 'Hilang' }, req });
  await breakTheCommit(await req.transactionID);

  await expect(commitTransaction(req)).rejects.toThrow(/FOREIGN KEY/);

  expect(await authorsNamed('Hilang')).toBe(0);
  await payload.create({ collection: 'authors', data: { name: 'Tersimpan' } });
  expect(await authorsNamed('Tersimpan')).toBe(1);
});

test.runIf(process.platform === 'linux')(
  'SQLite: on a full disk every story that was said to be saved is there, and the rest was refused',
  async () => {
    const outcome = await saveUntilFull();

    expect(outcome.acknowledged).toBeGreaterThan(10);
    expect(outcome.refused).toBeGreaterThan(10);
    expect(outcome).toMatchObject({ missing: 0, torn: 0 });
  },
);

/** A reference to nobody, which SQLite looks at only when the transaction ends. */
async function breakTheCommit(id: number | string | undefined): Promise<void> {
  const adapter = newsroom.payload.db as unknown as SQLiteAdapter; // this file opens SQLite alone
  const session = adapter.sessions[id ?? ''];
  const db = session?.db as unknown as SQLiteAdapter['drizzle']; // typed as PostgreSQL's
  await db.run(sql`PRAGMA defer_foreign_keys = ON`);
  await db.run(sql`UPDATE authors SET user_id = 'nobody' WHERE name = 'Hilang'`);
}

async function authorsNamed(name: string): Promise<number> {
  return (await newsroom.payload.count({ collection: 'authors', where: { name: { equals: name } } }))
    .totalDocs;
}

interface FullDisk {
  readonly acknowledged: number;
  readonly refused: number;
  readonly missing: number;
  readonly torn: number;
}

/** In a process that may write no file above 6 MB: for SQLite the same as a full disk. */
async function saveUntilFull(): Promise<FullDisk> {
  const program = fileURLToPath(new URL('save-until-full.ts', import.meta.url));
  const run = promisify(execFile);
  const { stdout } = await run('bash', ['-c', 'ulimit -f 6000 && exec "$0" "$1"', process.execPath, program]);
  const last = stdout.trimEnd().split('\n').at(-1) ?? '';
  return JSON.parse(last) as FullDisk; // printed by the program beside
}
