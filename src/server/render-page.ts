import { IncomingMessage, ServerResponse, type OutgoingHttpHeaders } from 'node:http';
import { Socket } from 'node:net';
import { pageTags } from './page-tags.ts';
import type { SiteHandler } from './site.ts';
import type { StandingHeaders } from './standing-headers.ts';

/** A page as the site drew it. */
export interface RenderedPage {
  readonly status: number;
  /** Names in small letters. */
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
  /** What it shows, and so what makes it old. */
  readonly tags: ReadonlySet<string>;
}

/**
 * Draws a page for nobody in particular: the request has an address and nothing else, so that no header or unknown
 * parameter of one reader can get into what others are shown.
 * @param target path and the query keys that the page knows
 */
export async function renderPage(
  site: SiteHandler,
  target: string,
  standing: StandingHeaders,
): Promise<RenderedPage> {
  const req = new IncomingMessage(new Socket());
  Object.assign(req, { method: 'GET', url: target, headers: { host: 'localhost' } });
  req.push(null);
  const res = new ServerResponse(req);
  for (const [name, value] of Object.entries(standing)) res.setHeader(name, value);
  const parts: Buffer[] = [];
  const outcome = { isWhole: false };
  const take = (part: unknown) => {
    if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part));
  };
  // What the adapter calls on a response, taken before Node makes HTTP of it.
  Object.assign(res, {
    writeHead: (status: number, headers: OutgoingHttpHeaders = {}) => {
      res.statusCode = status;
      for (const [name, value] of Object.entries(headers))
        if (value !== undefined) res.setHeader(name, value);
      return res;
    },
    write: (part: unknown) => {
      take(part);
      return true;
    },
    end: (part?: unknown) => {
      take(part);
      outcome.isWhole = true;
      res.emit('finish');
      return res;
    },
  });
  const tags = new Set<string>();
  await site(req, res, tags);
  // Trap: the adapter ends a page that fails half-way without `end`, after a head that says 200.
  if (!outcome.isWhole) throw new Error(`The page of ${target} was not drawn to its end.`);
  const headers = { ...res.getHeaders() };
  return { status: res.statusCode, headers, body: Buffer.concat(parts), tags: pageTags(tags, headers) };
}
