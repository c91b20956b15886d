import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';

const PROGRAM = path.join(import.meta.dirname, 'save-for-ever.ts');

/** Past an acknowledgement, when the writers are in the middle of the next stories. */
const MOMENTS = [
  { enough: 5, laterMs: 15 },
  { enough: 15, laterMs: 40 },
  { enough: 25, laterMs: 110 },
] as const;

test.each(MOMENTS)(
  'SQLite: killed $laterMs ms after $enough publications, none is lost or half',
  async (moment) => {
    const { dataDir, acknowledged } = await killAt(moment);
    const database = new DatabaseSync(path.join(dataDir, 'warta.db'));
    const column = (sql: string): unknown[] => firstColumn(database, sql);

    expect(column('PRAGMA integrity_check')).toEqual(['ok']);
    expect(column('PRAGMA foreign_key_check')).toEqual([]);
    expect(column('SELECT id FROM articles')).toEqual(expect.arrayContaining(acknowledged));
    // A story is its row, its author, its four versions, its number and its event: all of it, or none.
    expect(column("SELECT id FROM articles WHERE state <> 'tayang' OR number IS NULL")).toEqual([]);
    expect(column(HALF)).toEqual([]);
    const [stories] = column('SELECT count(*) FROM articles');
    expect(column('SELECT count(*) FROM _articles_v')).toEqual([Number(stories) * 4]);
    expect(column('SELECT count(*) FROM outbox')).toEqual([stories]);
    expect(column("SELECT value FROM counters WHERE name = 'article-number'")).toEqual([stories]);

    database.close();
    rmSync(dataDir, { recursive: true });
  },
);

const AUTHORS = "SELECT count(*) FROM articles_rels r WHERE r.parent_id = a.id AND r.path = 'authors'";
const VERSIONS = 'SELECT count(*) FROM _articles_v v WHERE v.parent_id = a.id';
const EVENTS = 'SELECT count(*) FROM outbox o WHERE o.article = a.id';

const HALF = `SELECT id FROM articles a WHERE (${AUTHORS}) <> 1 OR (${VERSIONS}) <> 4 OR (${EVENTS}) <> 1`;

function firstColumn(database: DatabaseSync, sql: string): unknown[] {
  const rows = database.prepare(sql).all();
  return rows.map((row) => Object.values(row)[0]);
}

/** Runs the writers until enough stories are acknowledged, and a little longer, then kills them without warning. */
function killAt({
  enough,
  laterMs,
}: (typeof MOMENTS)[number]): Promise<{ dataDir: string; acknowledged: string[] }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM], { stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    let complaints = '';
    child.stderr.on('data', (text: Buffer) => (complaints += text.toString()));
    child.stdout.on('data', (text: Buffer) => {
      printed += text.toString();
      if (linesOf(printed).length > enough) setTimeout(() => child.kill('SIGKILL'), laterMs);
    });
    child.on('close', () => {
      const [dataDir, ...acknowledged] = linesOf(printed);
      if (dataDir === undefined || acknowledged.length < enough) reject(new Error(complaints || printed));
      else resolve({ dataDir, acknowledged });
    });
  });
}

/** Whole lines that are a folder or an id; the log of the boot is neither. */
function linesOf(printed: string): string[] {
  return printed.split('\n').slice(0, -1).filter((line) => /^(?:\/|[0-9a-f-]{36}$)/.test(line)); // prettier-ignore
}
