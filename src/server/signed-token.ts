import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { newsroomToken } from './newsroom-token.ts';

/**
 * Whether a request carries a token that this portal signed and that is in time. It says who may send much, not who
 * may do what: that is asked of Payload, which looks the person up.
 * @param key what Payload signs with: `payload.secret`
 * @param nowMs milliseconds since 1970
 */
export function carriesSignedToken(headers: IncomingHttpHeaders, key: string, nowMs: number): boolean {
  const token =
    /^(?:JWT|Bearer) (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? newsroomToken(headers.cookie ?? '');
  const [head, claims, signature] = token?.split('.') ?? [];
  if (head === undefined || claims === undefined || signature === undefined) return false;
  const expected = createHmac('sha256', key).update(`${head}.${claims}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
  const read: unknown = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')); // our own words: it is signed
  return typeof read === 'object' && read !== null && 'exp' in read && Number(read.exp) * 1000 > nowMs;
}
