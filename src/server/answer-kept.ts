import type { IncomingMessage, ServerResponse } from 'node:http';
import { isKnownReader } from './known-reader.ts';
import type { PageCache } from './page-cache.ts';
import { sendPage } from './send-page.ts';

/** Answers at once, or says false and has touched nothing. */
export type AnswerKept = (req: IncomingMessage, res: ServerResponse) => boolean;

/**
 * Answers before anything else is looked at, when exactly this address is kept. The long way has been gone when the
 * page was drawn, and a key is written in one way only: what differs from it by a letter goes the long way again.
 * A twelfth of the time of a request is left to us beside Node's own work; `npm run bench:serve` measures it.
 */
export function answerKept(pages: Pick<PageCache, 'findKept'>): AnswerKept {
  return (req, res) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return false;
    if (isKnownReader(req.headers)) return false;
    const page = pages.findKept(req.url ?? '');
    if (!page) return false;
    sendPage(req, res, page);
    return true;
  };
}
