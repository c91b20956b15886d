import type { ServerResponse } from 'node:http';
import type { DiskSpace } from '../../cms/disk/disk-space.ts';
import type { DatabaseWatch } from './database-watch.ts';
import type { OutboxSummary } from './outbox/delivery-report.ts';

/** Whether search and related lists hold everything: after a start they load, and after a change they follow. */
export type IndexState = 'ok' | 'loading' | 'following';

/** Answers /healthz: the process is alive and its event loop turns. */
export function answerAlive(res: ServerResponse): void {
  answer(res, 200, { status: 'ok' });
}

/**
 * Answers /readyz: whether readers and editors can be served now, and if not, why. Takes two seconds at most; while
 * the database is away it is 503, although kept pages, pictures and search are served. A full disk serves
 * readers, and is only told.
 */
export async function answerReady(
  res: ServerResponse,
  watch: Pick<DatabaseWatch, 'answers'>,
  index: IndexState,
  outbox: Promise<OutboxSummary>,
  space: Promise<DiskSpace | undefined>,
): Promise<void> {
  const [database, waiting, disk] = await Promise.all([watch.answers(), outbox, space]);
  answer(res, database ? 200 : 503, {
    status: database ? 'ok' : 'unavailable',
    database: database ? 'ok' : 'unreachable',
    search: index,
    outbox: waiting,
    disk: { state: disk?.state ?? 'unknown', freeBytes: disk?.freeBytes ?? null },
  });
}

function answer(res: ServerResponse, status: number, body: unknown): void {
  res.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  res.end(JSON.stringify(body));
}
