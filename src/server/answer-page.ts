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
  if (key === undefined) return site(req, res);
  const served = await pages.read(key, () => renderPage(site, key, standing));
  if (served.kind === 'packed') sendPage(req, res, served.page);
  else sendPassing(req, res, served.page);
}

/** What is not kept: redirects, missing and withdrawn pages, faults. */
function sendPassing(req: IncomingMessage, res: ServerResponse, page: RenderedPage): void {
  for (const [name, value] of Object.entries(page.headers))
    if (value !== undefined) res.setHeader(name, value);
  res.writeHead(page.status);
  res.end(req.method === 'HEAD' ? undefined : page.body);
}
