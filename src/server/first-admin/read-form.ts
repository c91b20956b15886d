import type { IncomingMessage } from 'node:http';
import { err, ok, type Result } from '../../contract/result.ts';

/** Why a form cannot be read: it is no form, or larger than any that we ask for. */
export type FormRefusal = 'not-a-form' | 'too-large';

const MOST_BYTES = 16_384;

/** Reads a form as browsers send it, without holding more of it than the form can have. */
export async function readForm(req: IncomingMessage): Promise<Result<URLSearchParams, FormRefusal>> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(req.headers['content-type'] ?? ''))
    return err('not-a-form');
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of req) {
    const piece = Buffer.from(chunk as Uint8Array); // a request without encoding gives bytes
    bytes += piece.length;
    if (bytes > MOST_BYTES) return err('too-large');
    chunks.push(piece);
  }
  return ok(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
}
