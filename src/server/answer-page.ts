import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PageDrawing } from './draw-page.ts';
import { isKnownReader } from './known-reader.ts';
import type { PageCache } from './page-cache.ts';
import { pageKey } from './page-key.ts';
import type { RenderedPage } from './render-page.ts';
import { sendPage } from './send-page.ts';

/**
 * Answers a reader with a page: kept bytes where they are as good as a new drawing, else the site itself. Whoever sends
 * a token of the newsroom never gets kept bytes, nor while the database is away: an editor would take them for what is.
 */
export async function answerPage(
  drawing: Pick<PageDrawing, 'draw'>,
  pages: PageCache,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const isKnown = isKnownReader(req.headers);
  const key = pageKey({ target: req.url ?? '/', isKnown });
  if (key === undefined) {
    // For one person, or drawn anew each time: no cache on the way may keep it.
    res.setHeader('Cache-Control', isKnown ? 'private, no-store' : PASSING);
    sendPassing(req, res, await drawing.draw(req.url ?? '/'));
    return;
  }
  const served = await pages.read(key, () => drawing.draw(key));
  if (served.kind === 'packed') sendPage(req, res, served.page);
  else sendPassing(req, res, served.page);
}

/** A cache may keep a missing or withdrawn page by itself where nobody says anything (RFC 9111 section 4.2.2). */
const PASSING = 'public, max-age=0, must-revalidate';

/** What is not kept: redirects, missing and withdrawn pages, faults. */
function sendPassing(req: IncomingMessage, res: ServerResponse, page: RenderedPage): void {
  for (const [name, value] of Object.entries(page.headers))
    if (value !== undefined) res.setHeader(name, value);
  if (!res.hasHeader('Cache-Control')) res.setHeader('Cache-Control', PASSING);
  res.writeHead(page.status);
  res.end(req.method === 'HEAD' ? undefined : page.body);
}
