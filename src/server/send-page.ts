import type { IncomingMessage, ServerResponse } from 'node:http';
import { ENCODINGS, type Encoding, type PackedPage } from './pack-page.ts';

/** Sends a page in the encoding that the reader takes, or 304 when the reader has these bytes. */
export function sendPage(req: IncomingMessage, res: ServerResponse, page: PackedPage): void {
  const { body, etag, head, unchangedHead } =
    page.variants[encodingFor(req.headers['accept-encoding'] ?? '')];
  if (holds(req.headers['if-none-match'], etag)) {
    res.writeHead(304, unchangedHead);
    res.end();
    return;
  }
  res.writeHead(200, head);
  res.end(req.method === 'HEAD' ? undefined : body);
}

/** Browsers send a handful of different headers; whoever sends many makes it forget, not grow. */
const CHOICES_AT_MOST = 100;
const CHOICE_LETTERS = 100;
const choices = new Map<string, Encoding>();

function encodingFor(accepted: string): Encoding {
  const known = choices.get(accepted);
  if (known) return known;
  const chosen = chooseEncoding(accepted);
  if (choices.size >= CHOICES_AT_MOST) choices.clear();
  if (accepted.length <= CHOICE_LETTERS) choices.set(accepted, chosen);
  return chosen;
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
