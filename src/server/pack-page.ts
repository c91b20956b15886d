import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { RenderedPage } from './render-page.ts';

/** How the bytes of a page travel, best first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const;

/** How the bytes of a page travel. */
export type Encoding = (typeof ENCODINGS)[number];

/** A page in every encoding, ready to be sent. */
export interface PackedPage {
  readonly headers: OutgoingHttpHeaders;
  readonly variants: Readonly<Record<Encoding, Variant>>;
  /** Bytes of all variants together. */
  readonly bytes: number;
}

/** One encoding of a page with the strong tag of exactly these bytes. */
export interface Variant {
  readonly body: Buffer;
  readonly etag: string;
}

/** Compresses a page once for all who will ask for it, off the main thread. */
export async function packPage(page: RenderedPage): Promise<PackedPage> {
  const [br, zipped] = await Promise.all([
    compressBrotli(page.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    compressGzip(page.body, { level: 6 }),
  ]);
  const hash = createHash('sha256').update(page.body).digest('base64url').slice(0, 22);
  return {
    headers: ownHeaders(page.headers),
    variants: {
      br: { body: br, etag: `"${hash}-br"` },
      gzip: { body: zipped, etag: `"${hash}-gzip"` },
      identity: { body: page.body, etag: `"${hash}"` },
    },
    bytes: page.body.length + br.length + zipped.length,
  };
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Without what belongs to one connection. */
function ownHeaders(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_A_CONNECTION.includes(name)));
}

const OF_A_CONNECTION = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding'];
