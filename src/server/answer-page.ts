import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PageCache } from './page-cache.ts';
import { pageKey } from './page-key.ts';
import { renderPage, type RenderedPage } from './render-page.ts';
import { sendPage } from './send-page.ts';
import type { SiteHandler } from './site.ts';
import type { StandingHeaders } from './standing-headers.ts';

/** Answers a reader with a page: kept bytes where they are as good as a new drawing, else the site itself. */
export async function answerPage(
  site: SiteHandler,
  pages: PageCache,
  standing: StandingHeaders,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const { cookie, authorization } = req.headers;
  const isKnown = cookie !== undefined || authorization !== undefined;
  const key = pageKey({ target: req.url ?? '/', isKnown });
  if (key === undefined) {
    // For one person, or drawn anew each time: no cache on the way may keep it.
    res.setHeader('Cache-Control', isKnown ? 'private, no-store' : PASSING);
    return site(req, res);
  }
  const served = await pages.read(key, () => renderPage(site, key, standing));
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
