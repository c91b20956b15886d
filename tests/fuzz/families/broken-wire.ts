import type { Targets } from '../hostile-request.ts';
import type { Random } from '../seeded-random.ts';
import { wireRequest } from '../wire-request.ts';

const HEAD = 'Host: 127.0.0.1\r\nContent-Type: application/json\r\n';
const DOORS = ['/', '/api/users/login', '/_baca', '/penyiapan/x', '/api/articles', '/admin'] as const;

/** Bytes that are no request, or half of one, or several at once. The sender stops, and closes its side. */
export function brokenWire(random: Random, { pages }: Targets): Buffer {
  return Buffer.from(bytes(random, random.pick(DOORS), random.pick(pages)), 'latin1');
}

function bytes(random: Random, door: string, page: string): string {
  const post = `POST ${door} HTTP/1.1\r\n${HEAD}`;
  switch (random.below(14)) {
    case 0:
      return `${post}Transfer-Encoding: chunked\r\n\r\n${random.pick(['zz\r\nabc', '5\r\nabc\r\n', '-1\r\n', 'ffffffffffffffff\r\nabc', '3\r\nabcdef\r\n0\r\n\r\n', '3;a=b\r\nabc\r\n', '0\r\nX: y', '\r\n\r\n'])}`; // prettier-ignore
    case 1:
      return `${post}Content-Length: ${random.pick(['99999999999', '1000', '-1', '1e3', '0x10', '', '18446744073709551616', '5, 5'])}\r\n\r\nabc`; // prettier-ignore
    case 2:
      return `${post}Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd`;
    case 3:
      return `${post}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET ${page} HTTP/1.1\r\n`;
    case 4:
      return `${post}Transfer-Encoding: ${random.pick(['xchunked', 'chunked, identity', 'gzip, chunked', ' chunked', 'chunked\r\nTransfer-Encoding: x'])}\r\n\r\n0\r\n\r\n`; // prettier-ignore
    case 5: {
      const one = `GET ${page} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`;
      return (
        one.repeat(1 + random.below(60)) + `GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`
      );
    }
    case 6:
      return `GET ${page} HTTP/1.1\nHost: x\n\n`;
    case 7:
      return random.pick(['GET /\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', '\x16\x03\x01\x02\x00\x01\x00', '\r\n\r\n\r\n', 'GET  / HTTP/1.1\r\n\r\n', 'HTTP/1.1 200 OK\r\n\r\n']); // prettier-ignore
    case 8:
      return random.letters(random.below(4000));
    case 9: {
      const whole = wireRequest(random, { target: page }).toString('latin1');
      return whole.slice(0, random.below(whole.length));
    }
    case 10:
      return `GET ${page} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nX-A: b\r\n folded\r\nX-\x00: y\r\n\r\n`;
    case 11:
      return `GET ${page} HTTP/1.1\r\nConnection: close\r\n${random.pick(['', 'Host: a\r\nHost: b\r\n', 'Host:\r\n', 'Host: [::1\r\n', `Host: ${'a'.repeat(9000)}\r\n`])}\r\n`; // prettier-ignore
    case 12:
      return `GET ${page} HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(random.below(40_000))}`;
    default: {
      const whole = wireRequest(random, { target: page }).toString('latin1');
      const at = random.below(whole.length);
      return whole.slice(0, at) + random.letters(1 + random.below(4)) + whole.slice(at + 1);
    }
  }
}
