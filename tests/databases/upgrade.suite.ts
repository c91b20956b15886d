import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrations } from '../../cms/migrations/index.ts';
import { readEnvironment } from '../../src/server/environment.ts';
import { openNewsroom, type Newsroom } from '../../src/server/open-newsroom.ts';

/** A portal of an older schema, made by make-old-database.ts. */
export interface OldDatabase {
  /** Beside this file. */
  readonly name: string;
  /** How many migrations it knows. */
  readonly known: number;
  /** A column that the next migration brings to stories. */
  readonly lacks: string;
}

type Table = readonly Readonly<Record<string, unknown>>[];

/** What an upgrade must keep. One old database for each test file, since a process opens one newsroom. */
export function upgradeSuite(old: OldDatabase): void {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'warta-upgrade-'));
  let before: ReadonlyMap<string, Table>;
  let newsroom: Newsroom;

  beforeAll(async () => {
    const file = path.join(dataDir, 'warta.db');
    writeFileSync(file, gunzipSync(readFileSync(path.join(import.meta.dirname, `${old.name}.db.gz`))));
    const database = new DatabaseSync(file);
    before = await readTables(async (sql) => database.prepare(sql).all());
    database.close();
    const environment = readEnvironment({ DATA_DIR: dataDir, SAMPLE_CONTENT: 'no' });
    if (!environment.ok) throw new Error(JSON.stringify(environment.error));
    const opened = await openNewsroom(environment.value, new Date('2026-11-25T05:00:00Z'));
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    newsroom = opened.value;
  });
  afterAll(async () => {
    await newsroom.close();
    rmSync(dataDir, { recursive: true });
  });

  test('the old database knows its own migrations alone, and a start applies the rest', async () => {
    const applied = await newsroom.payload.find({ collection: 'payload-migrations', limit: 100, sort: 'id' });

    const names = migrations.map(({ name }) => name);
    expect(before.get('payload_migrations')?.map((row) => row['name'])).toEqual(names.slice(0, old.known));
    expect(names.length).toBeGreaterThan(old.known);
    expect(Object.keys(before.get('articles')?.[0] ?? {})).not.toContain(old.lacks);
    expect(applied.docs.map((row) => row.name).sort()).toEqual(names);
  });

  test('an upgrade keeps every row of every table as it was', async () => {
    // Through the portal's own connection: a second SQLite library in one process takes the first one's locks.
    const { client } = newsroom.payload.db as unknown as SQLiteAdapter; // this file opens SQLite alone
    const after = await readTables(async (sql) => {
      const { rows, columns } = await client.execute(sql);
      return rows.map((row) => pick({ ...row }, columns));
    });

    expect(before.get('articles')).toHaveLength(5);
    expect(before.get('_articles_v')?.length).toBeGreaterThan(15);
    for (const [table, rows] of before) {
      const columns = Object.keys(rows[0] ?? {});
      const kept = (after.get(table) ?? []).map((row) => pick(row, columns));
      expect(kept, table).toEqual(expect.arrayContaining([...rows]));
    }
  });

  test('after an upgrade the desk finds its stories, their versions, numbers and views', async () => {
    const { payload } = newsroom;
    const stories = await payload.find({ collection: 'articles', sort: 'headline', draft: true });
    const bridge = stories.docs.find((story) => story.headline === 'Jembatan Gantung Kembali Dibuka');
    const parent = { parent: { equals: bridge?.id } };
    const views = await payload.find({ collection: 'article-views', sort: 'views' });

    expect(stories.docs.map(({ headline, state, number }) => [headline, state, number])).toEqual([
      ['Jadwal Bus Desa Berubah', 'dicabut', 3],
      ['Jembatan Gantung Kembali Dibuka', 'tayang', 1],
      ['Lomba Baca Puisi Antarsekolah', 'disunting', null],
      ['Panen Padi Dimulai Pekan Depan', 'draf', null],
      ['Posyandu Keliling Tiba di Pulau', 'tayang', 2],
    ]);
    expect((await payload.countVersions({ collection: 'articles', where: parent })).totalDocs).toBe(4);
    expect(views.docs.map((row) => row.views)).toEqual([213, 214, 215]);
  });

  test('after an upgrade a story is changed, and people sign in with their old password', async () => {
    const { payload } = newsroom;
    const [story] = (await payload.find({ collection: 'articles', where: { number: { equals: 2 } } })).docs;
    const data = { kicker: 'Kesehatan' };
    const changed = await payload.update({ collection: 'articles', id: story?.id ?? '', data });
    const login = { email: 'kontributor@contoh.test', password: 'kata-sandi-untuk-uji' };

    expect(changed.kicker).toBe('Kesehatan');
    expect((await payload.login({ collection: 'users', data: login })).token).toBeTypeOf('string');
  });
}

/** Reads every table; the tests come in order, so that the second sees the database before anything else wrote. */
async function readTables(query: (sql: string) => Promise<Table>): Promise<ReadonlyMap<string, Table>> {
  const tables = new Map<string, Table>();
  for (const { name } of await query("SELECT name FROM sqlite_master WHERE type = 'table'"))
    tables.set(
      String(name),
      (await query(`SELECT * FROM "${String(name)}"`)).map((row) => ({ ...row })),
    );
  return tables;
}

function pick(row: Readonly<Record<string, unknown>>, columns: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((column) => [column, row[column]]));
}
