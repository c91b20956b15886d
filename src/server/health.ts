import type { ServerResponse } from 'node:http';
import type { Payload } from 'payload';
import type { DiskSpace } from '../../cms/disk/disk-space.ts';
import { logFailure } from './log.ts';
import type { OutboxSummary } from './outbox/delivery-report.ts';

/** Whether search and related lists hold everything: after a start they load, and after a change they follow. */
export type IndexState = 'ok' | 'loading' | 'following';

/** Answers /healthz: the process is alive and its event loop turns. */
export function answerAlive(res: ServerResponse): void {
  answer(res, 200, { status: 'ok' });
}

/** Answers /readyz: whether readers and editors can be served now, and if not, why; a full disk serves readers. */
export async function answerReady(
  res: ServerResponse,
  payload: Payload,
  index: IndexState,
  outbox: Promise<OutboxSummary>,
  space: Promise<DiskSpace | undefined>,
): Promise<void> {
  const [database, waiting, disk] = await Promise.all([canRead(payload), outbox, space]);
  answer(res, database ? 200 : 503, {
    status: database ? 'ok' : 'unavailable',
    database: database ? 'ok' : 'unreachable',
    search: index,
    outbox: waiting,
    disk: { state: disk?.state ?? 'unknown', freeBytes: disk?.freeBytes ?? null },
  });
}

async function canRead(payload: Payload): Promise<boolean> {
  try {
    await payload.count({ collection: 'counters', where: { value: { greater_than_equal: 0 } } });
    return true;
  } catch (error) {
    logFailure('the database cannot be read', error);
    return false;
  }
}

function answer(res: ServerResponse, status: number, body: unknown): void {
  res.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  res.end(JSON.stringify(body));
}
