import type { Targets } from '../hostile-request.ts';
import type { Random } from '../seeded-random.ts';
import { wireRequest } from '../wire-request.ts';

const NAMES = ['Accept', 'Accept-Encoding', 'Accept-Language', 'Range', 'If-Range', 'If-None-Match', 'If-Match', 'If-Modified-Since', 'If-Unmodified-Since', 'Cookie', 'Authorization', 'X-Forwarded-For', 'X-Forwarded-Host', 'X-Forwarded-Proto', 'Forwarded', 'Content-Type', 'Content-Encoding', 'Origin', 'Referer', 'User-Agent', 'X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override', 'Expect', 'Upgrade', 'Sec-Purpose', 'Purpose', 'TE', 'Via', 'Next-Action', 'RSC', 'Next-Router-State-Tree', 'x-middleware-subrequest', 'x-invoke-path', 'Priority', 'Cache-Control', 'Host', 'Connection', 'HTTP2-Settings', '__proto__', 'X-Astro-Path'] as const; // prettier-ignore
const VALUES = ['', '*', '*/*;q=-1', 'gzip;q=9', 'br, gzip, identity;q=0, *;q=0', 'bytes=0-', 'bytes=-1', 'bytes=9-1', 'bytes=0-0,1-1,2-2', 'bytes=abc', 'bytes=0-18446744073709551616', '"x"', 'W/"', 'Thu, 99 Foo 9999 99:99:99 GMT', 'payload-token=x', 'payload-token=eyJhbGciOiJub25lIn0.eyJpZCI6IjEifQ.', 'payload-token=%E0%A4%A', 'a=%; b=%ZZ; =; ;;;', 'JWT x', 'JWT', 'Bearer ' , 'users API-Key x', 'Basic Og==', '::1, 1.2.3.4, x', '999.1.1.1', 'unknown', 'multipart/form-data', 'multipart/form-data; boundary=', 'application/json; charset=utf-99', 'text/plain', 'DELETE', 'GET', 'PATCH', '100-continue', '200-ok', 'websocket', 'h2c', 'prefetch', 'id, en;q=0.x', '../../etc/passwd', 'elsewhere.example', '1', '[]', '{"a":', 'no-cache', 'middleware:middleware:middleware'] as const; // prettier-ignore

/** Headers that are long, many, twice there, or say what nobody means. */
export function oddHeaders(random: Random, { pages }: Targets): Buffer {
  const target = random.chance(0.7)
    ? random.pick(pages)
    : random.pick(['/api/articles', '/admin', '/api/users/me', '/healthz', '/favicon.svg', '/_baca.gif?n=1']);
  return wireRequest(random, {
    target,
    headers: headers(random),
    method: random.pick(['GET', 'GET', 'GET', 'HEAD']),
  });
}

function headers(random: Random): string[] {
  switch (random.below(6)) {
    case 0:
      return [
        `${random.pick(NAMES)}: ${random.pick(['a', 'a,', 'a;', '; ', 'é']).repeat(random.below(20_000))}`,
      ];
    case 1:
      return Array.from({ length: random.below(1500) }, (_, at) => `X-${String(at)}: ${String(at)}`);
    case 2:
      return [`Range: bytes=${Array.from({ length: 1 + random.below(1500) }, (_, at) => `${String(at)}-${String(at + 1)}`).join(',')}`]; // prettier-ignore
    case 3:
      return [`${random.pick(NAMES)}: ${random.letters(1 + random.below(80)).replace(/[\r\n]/g, '')}`];
    default:
      return Array.from(
        { length: 1 + random.below(5) },
        () => `${random.pick(NAMES)}: ${random.pick(VALUES)}`,
      );
  }
}
