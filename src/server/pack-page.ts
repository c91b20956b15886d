import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { RenderedPage } from './render-page.ts';
import { surrogateKey } from './surrogate-key.ts';

/** How the bytes of a page travel, best first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const;

/** How the bytes of a page travel. */
export type Encoding = (typeof ENCODINGS)[number];

/** A page in every encoding, ready to be sent. */
export interface PackedPage {
  readonly variants: Readonly<Record<Encoding, Variant>>;
  /** Bytes of all variants together. */
  readonly bytes: number;
}

/** One encoding of a page with the strong tag of exactly these bytes. */
export interface Variant {
  readonly body: Buffer;
  readonly etag: string;
  /** Names and values in turn, ready for `writeHead`: made once, since a page is sent thousands of times. */
  readonly head: string[];
  /** The same for 304, which has no body to describe. */
  readonly unchangedHead: string[];
}

/**
 * Compresses a page once for all who will ask for it, off the main thread.
 * @param cdnSeconds how long a CDN may show it without asking; 0 lets it ask each time
 */
export async function packPage(page: RenderedPage, cdnSeconds = 0): Promise<PackedPage> {
  const [br, zipped] = await Promise.all([
    compressBrotli(page.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    compressGzip(page.body, { level: 6 }),
  ]);
  const hash = createHash('sha256').update(page.body).digest('base64url').slice(0, 22);
  const headers = {
    ...ownHeaders(page.headers),
    'Surrogate-Key': surrogateKey(page.tags),
    // No transforming: a strong tag is for exactly these bytes.
    'Cache-Control': `public, max-age=0, ${cdnSeconds > 0 ? `s-maxage=${String(cdnSeconds)}, ` : ''}must-revalidate, no-transform`,
  };
  return {
    variants: {
      br: toVariant(headers, br, `"${hash}-br"`, 'br'),
      gzip: toVariant(headers, zipped, `"${hash}-gzip"`, 'gzip'),
      identity: toVariant(headers, page.body, `"${hash}"`),
    },
    bytes: page.body.length + br.length + zipped.length,
  };
}

function toVariant(own: OutgoingHttpHeaders, body: Buffer, etag: string, encoding?: Encoding): Variant {
  const always = {
    ...own,
    ETag: etag,
    Vary: 'Accept-Encoding',
  };
  const { 'content-type': _type, ...unchanged } = always;
  return {
    body,
    etag,
    head: inTurn({
      ...always,
      ...(encoding && { 'Content-Encoding': encoding }),
      'Content-Length': body.length,
    }),
    unchangedHead: inTurn(unchanged),
  };
}

function inTurn(headers: OutgoingHttpHeaders): string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((each) => [name, String(each)]),
  );
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Without what belongs to one connection. */
function ownHeaders(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_A_CONNECTION.includes(name)));
}

const OF_A_CONNECTION = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding'];
