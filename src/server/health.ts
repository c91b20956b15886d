import type { ServerResponse } from 'node:http';
import type { Payload } from 'payload';
import { logFailure } from './log.ts';
import type { OutboxSummary } from './outbox/delivery-report.ts';

/** Whether search and related lists hold everything: after a start they load, and after a change they follow. */
export type IndexState = 'ok' | 'loading' | 'following';

/** Answers /healthz: the process is alive and its event loop turns. */
export function answerAlive(res: ServerResponse): void {
  answer(res, 200, { status: 'ok' });
}

/** Answers /readyz: whether readers and editors can be served now, and if not, why. */
export async function answerReady(
  res: ServerResponse,
  payload: Payload,
  index: IndexState,
  outbox: Promise<OutboxSummary>,
): Promise<void> {
  const [database, waiting] = await Promise.all([canRead(payload), outbox]);
  answer(res, database ? 200 : 503, {
    status: database ? 'ok' : 'unavailable',
    database: database ? 'ok' : 'unreachable',
    search: index,
    outbox: waiting,
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
