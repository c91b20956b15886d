import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

type Client = SQLiteAdapter['client'];

/**
 * Tells SQLite what a large portal looks like, so that it plans for one: whoever knows nothing takes "state is tayang"
 * for rare, and walked all of 40,000 stories to find twenty by their ids (52 ms, and 0.3 ms with it).
 *
 * The figures are made up once and for all instead of counted by ANALYZE: plans are then the same on an empty portal,
 * in a test and after an import of a hundred thousand, and change with a commit alone.
 * Source: https://www.sqlite.org/optoverview.html#manual_control_of_query_plans_using_sqlite_stat_tables
 */
export async function setPlannerStatistics(client: Client): Promise<void> {
  const wanted = (await readIndexes(client)).map(toStatistic);
  if (isSame(await readStatistics(client), wanted)) return;
  // In one transaction. Dropping the table tells the other connection, which reads statistics with the schema.
  await client.batch(
    [
      'DROP TABLE IF EXISTS sqlite_stat1',
      'ANALYZE payload_migrations', // any small table: the command makes the table of statistics
      'DELETE FROM sqlite_stat1',
      ...wanted.map((args) => ({ sql: 'INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)', args })),
    ],
    'write',
  );
  await client.execute('ANALYZE sqlite_schema');
}

/** Rows of the tables that grow with the stories; what is not named here stays small, as SQLite thinks anyway. */
const ROWS: Readonly<Record<string, number>> = {
  articles: 100_000,
  articles_rels: 300_000,
  articles_moves: 300_000,
  articles_notes: 1000,
  _articles_v: 1_000_000,
  _articles_v_rels: 3_000_000,
  _articles_v_version_moves: 3_000_000,
  _articles_v_version_notes: 10_000,
};

/** The part of a table's rows that have the same value in a column. In all others a value is as good as unique. */
const SHARED: Readonly<Record<string, number>> = {
  deleted_at: 1,
  state: 1 / 2,
  _status: 1 / 2,
  latest: 1 / 2,
  autosave: 1 / 2,
  path: 1 / 4,
  order: 1 / 4,
  _order: 1 / 4,
  format: 1 / 4,
  section_id: 1 / 20,
  unit_id: 1 / 100,
  owner_id: 1 / 20,
  editor_id: 1 / 20,
  by_id: 1 / 20,
  authors_id: 1 / 1000,
  topics_id: 1 / 1000,
  regions_id: 1 / 100,
  withdrawal_requested_by_id: 1 / 2,
};

/** Rows that share a value where it is nearly unique: the versions of a story, the relations of one. */
const FEW = 2;

interface Index {
  readonly table: string;
  readonly index: string;
  readonly columns: readonly string[];
  readonly isUnique: boolean;
}

type Statistic = [table: string, index: string, figures: string];

/** Rows of the table, then for each column how many rows have the same value in it and in all before it. */
function toStatistic({ table, index, columns, isUnique }: Index): Statistic {
  const rows = ROWS[table] ?? 0;
  let same = rows;
  const figures = columns.map((column, place) => {
    const part = SHARED[column.replace(/^version_/, '')];
    same = Math.min(same, part === undefined ? FEW : Math.ceil(rows * part));
    return isUnique && place === columns.length - 1 ? 1 : same;
  });
  return [table, index, [rows, ...figures].join(' ')];
}

async function readIndexes(client: Client): Promise<readonly Index[]> {
  const { rows } = await client.execute(
    `SELECT m.name AS "table", l.name AS "index", l."unique" AS "unique", i.name AS "column"
     FROM sqlite_schema m, pragma_index_list(m.name) l, pragma_index_info(l.name) i
     WHERE m.type = 'table' ORDER BY m.name, l.name, i.seqno`,
  );
  const found = new Map<string, Index>();
  for (const row of rows) {
    const [table, index, column] = [textOf(row['table']), textOf(row['index']), textOf(row['column'])];
    if (!(table in ROWS)) continue;
    const columns = [...(found.get(index)?.columns ?? []), column];
    found.set(index, { table, index, columns, isUnique: row['unique'] === 1 });
  }
  return [...found.values()];
}

async function readStatistics(client: Client): Promise<readonly Statistic[]> {
  const { rows } = await client.execute(`SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat1'`);
  if (rows.length === 0) return [];
  const stored = await client.execute('SELECT tbl, idx, stat FROM sqlite_stat1 ORDER BY tbl, idx');
  return stored.rows.map((row) => [textOf(row['tbl']), textOf(row['idx']), textOf(row['stat'])]);
}

function isSame(stored: readonly Statistic[], wanted: readonly Statistic[]): boolean {
  const lines = new Set(stored.map((statistic) => statistic.join(' ')));
  return stored.length === wanted.length && wanted.every((statistic) => lines.has(statistic.join(' ')));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
