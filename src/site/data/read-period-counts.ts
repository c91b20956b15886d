import type { Payload } from 'payload';
import { dayTagsBetween } from '../../contract/day-tags.ts';
import { OFFSET_HOURS } from '../../contract/zone.ts';
import type { Zone } from '../../contract/zone.ts';
import { readUnder } from './read-under.ts';

/** Which stories to count, and by what. */
export interface PeriodQuery {
  readonly by: 'year' | 'month' | 'day';
  /** From the first instant up to, and without, the last. */
  readonly from: Date;
  readonly until: Date;
  /** Years, months and days begin and end in this zone. */
  readonly zone: Zone;
}

/** How many public stories a period holds; periods without any are absent. */
export interface PeriodCount {
  /** "2024", "2024-08" or "2024-08-07". */
  readonly period: string;
  readonly count: number;
}

/**
 * Counts the public stories of each year, month or day, oldest first, in one query. Payload has no words for
 * grouping, and 31 counts for a month would be 31 queries: so each database is asked in its own language.
 */
export async function readPeriodCounts(
  payload: Payload,
  query: PeriodQuery,
): Promise<readonly PeriodCount[]> {
  const asked = readUnder(payload, dayTagsBetween(query.from, query.until));
  const rows =
    asked.db.name === 'mongoose' ? await groupInMongo(asked, query) : await groupInSql(asked, query);
  return rows.map((row) => ({ period: String(row.period), count: Number(row.count) }));
}

interface GroupRow {
  readonly period?: unknown;
  readonly count?: unknown;
}

const FORMAT = { year: '%Y', month: '%Y-%m', day: '%Y-%m-%d' } as const satisfies Record<
  PeriodQuery['by'],
  string
>;

interface SqlAdapter {
  readonly drizzle: unknown;
  readonly execute: (query: { drizzle: unknown; raw: string }) => Promise<{ rows: readonly GroupRow[] }>;
}

/** No word of a reader's reaches the statement: its parts are instants and constants of this file. */
async function groupInSql(payload: Payload, query: PeriodQuery): Promise<readonly GroupRow[]> {
  const adapter = payload.db as unknown as SqlAdapter; // the SQL adapters have it; Payload's own type names none
  const period = `strftime('${FORMAT[query.by]}', published_at, '+${OFFSET_HOURS[query.zone]} hours')`;
  const { rows } = await adapter.execute({
    drizzle: adapter.drizzle,
    raw: `SELECT ${period} AS period, count(*) AS count FROM articles
      WHERE state = 'tayang' AND _status = 'published' AND deleted_at IS NULL
      AND published_at >= '${query.from.toISOString()}' AND published_at < '${query.until.toISOString()}'
      GROUP BY 1 ORDER BY 1`,
  });
  return rows;
}

interface MongoAdapter {
  readonly collections: Readonly<
    Record<'articles', { aggregate: (stages: object[]) => Promise<GroupRow[]> }>
  >;
}

async function groupInMongo(payload: Payload, query: PeriodQuery): Promise<readonly GroupRow[]> {
  const adapter = payload.db as unknown as MongoAdapter; // the MongoDB adapter has it; Payload's own type does not
  const timezone = `+0${OFFSET_HOURS[query.zone]}:00`;
  const period = { $dateToString: { format: FORMAT[query.by], date: '$publishedAt', timezone } };
  return adapter.collections.articles.aggregate([
    {
      $match: {
        state: 'tayang',
        _status: 'published',
        deletedAt: null,
        publishedAt: { $gte: query.from, $lt: query.until },
      },
    },
    { $group: { _id: period, count: { $sum: 1 } } },
    { $sort: { _id: 1 } },
    { $project: { _id: 0, period: '$_id', count: 1 } },
  ]);
}
