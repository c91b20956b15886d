import type { IncomingMessage, ServerResponse } from 'node:http';
import { ENCODINGS, type Encoding, type PackedPage } from './pack-page.ts';

/** Sends a page in the encoding that the reader takes, or 304 when the reader has these bytes. */
export function sendPage(req: IncomingMessage, res: ServerResponse, page: PackedPage): void {
  const encoding = chooseEncoding(req.headers['accept-encoding'] ?? '');
  const { body, etag } = page.variants[encoding];
  for (const [name, value] of Object.entries(page.headers))
    if (value !== undefined) res.setHeader(name, value);
  res.setHeader('ETag', etag);
  res.setHeader('Vary', 'Accept-Encoding');
  // No s-maxage before a CDN can be told of a purge. No transforming: a strong tag is for exactly these bytes.
  res.setHeader('Cache-Control', 'public, max-age=0, must-revalidate, no-transform');
  if (holds(req.headers['if-none-match'], etag)) {
    res.removeHeader('Content-Type');
    res.writeHead(304);
    res.end();
    return;
  }
  if (encoding !== 'identity') res.setHeader('Content-Encoding', encoding);
  res.setHeader('Content-Length', body.length);
  res.writeHead(200);
  res.end(req.method === 'HEAD' ? undefined : body);
}

/** The best encoding that the reader takes. @param accepted the header, "gzip, br;q=0" */
export function chooseEncoding(accepted: string): Encoding {
  const taken = new Map(accepted.toLowerCase().split(',').map(readPreference));
  const takes = (encoding: Encoding) => (taken.get(encoding) ?? taken.get('*') ?? 0) > 0;
  return ENCODINGS.find((encoding) => encoding !== 'identity' && takes(encoding)) ?? 'identity';
}

function readPreference(part: string): [string, number] {
  const [name = '', ...settings] = part.split(';').map((piece) => piece.trim());
  const quality = settings.find((setting) => setting.startsWith('q='));
  return [name, quality === undefined ? 1 : Number(quality.slice(2)) || 0];
}

/** Weak or strong makes no difference to a reader who asks whether the page has changed. */
function holds(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}
