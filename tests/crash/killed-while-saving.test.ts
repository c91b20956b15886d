import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';

const PROGRAM = path.join(import.meta.dirname, 'save-for-ever.ts');

test.each([7, 20, 33])(
  'SQLite: killed after %i publications, it has every one of them and no half',
  async (enough) => {
    const { dataDir, acknowledged } = await killAfter(enough);
    const database = new DatabaseSync(path.join(dataDir, 'warta.db'));
    const column = (sql: string): unknown[] =>
      database
        .prepare(sql)
        .all()
        .map((row) => Object.values(row)[0]);

    expect(column('PRAGMA integrity_check')).toEqual(['ok']);
    expect(column('PRAGMA foreign_key_check')).toEqual([]);
    expect(column('SELECT id FROM articles')).toEqual(expect.arrayContaining(acknowledged));
    // A story is its row, its author, its four versions, its number and its event: all of it, or none.
    expect(column("SELECT id FROM articles WHERE state <> 'tayang' OR number IS NULL")).toEqual([]);
    expect(
      column(`SELECT id FROM articles a WHERE (${AUTHORS}) <> 1 OR (${VERSIONS}) <> 4 OR (${EVENTS}) <> 1`),
    ).toEqual([]);
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

/** Runs the writers until enough stories are acknowledged, then kills them without warning. */
function killAfter(enough: number): Promise<{ dataDir: string; acknowledged: string[] }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM], { stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    let complaints = '';
    child.stderr.on('data', (text: Buffer) => (complaints += text.toString()));
    child.stdout.on('data', (text: Buffer) => {
      printed += text.toString();
      if (linesOf(printed).length > enough) child.kill('SIGKILL');
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
