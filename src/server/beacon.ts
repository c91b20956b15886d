import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseArticleNumber } from '../contract/ids.ts';
import { answerPlain } from './plain-page.ts';
import { readAtMost } from './read-at-most.ts';
import type { ViewCounter } from './view-counter.ts';

/** A number and the mark of a tab, sent in one piece. */
const BOUNDS = { mostBytes: 48, withinMs: 10_000 };
/** Random letters that the page made up for its tab. */
const TAB = /^[\da-f]{16}$/;

/** A picture of one transparent pixel (GIF), for readers without JavaScript. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/**
 * Takes the beacon of an opened article: `POST /_baca` with its number and the mark of the tab ("12 8f…"), or
 * `GET /_baca.gif?n=` as a picture.
 */
export async function answerBeacon(
  req: IncomingMessage,
  res: ServerResponse,
  views: ViewCounter,
  from: string,
): Promise<void> {
  const asked =
    req.method === 'POST'
      ? await readAtMost(req, BOUNDS)
      : new URL(req.url ?? '/', 'http://x').searchParams.get('n');
  if (asked === 'too-large' || asked === 'too-slow') {
    answerPlain(res, asked === 'too-large' ? 413 : 408);
    return;
  }
  const [number = '', tab = ''] = (asked ?? '').toString().split(' ');
  const articleNumber = parseArticleNumber(number);
  if (articleNumber !== undefined)
    views.count({
      articleNumber,
      address: from,
      userAgent: req.headers['user-agent'] ?? '',
      tab: TAB.test(tab) ? tab : '',
      purpose: [req.headers['sec-purpose'], req.headers['purpose'], req.headers['x-moz']].flat().join(' '),
    });
  if (req.method === 'POST') {
    res.writeHead(204, { 'Cache-Control': 'no-store' });
    res.end();
    return;
  }
  res.writeHead(200, {
    'Content-Type': 'image/gif',
    'Cache-Control': 'no-store',
    'Content-Length': PIXEL.length,
  });
  res.end(PIXEL);
}
