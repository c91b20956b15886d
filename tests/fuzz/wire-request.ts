import type { Random } from './seeded-random.ts';

/** The parts of a request, written as they are: nothing is escaped or mended. */
export interface WireRequest {
  readonly method?: string;
  readonly target: string;
  readonly headers?: readonly string[];
  readonly body?: Buffer | string;
}

/** The bytes of a request from an address of its own, so that no limit of one address hides what is behind it. */
export function wireRequest(
  random: Random,
  { method = 'GET', target, headers = [], body }: WireRequest,
): Buffer {
  const content = body === undefined ? undefined : Buffer.from(body);
  const lines = [
    `${method} ${target} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Connection: close',
    `X-Forwarded-For: ${anAddress(random)}`,
    ...headers,
    ...(content === undefined ? [] : [`Content-Length: ${String(content.length)}`]),
  ];
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
  return content === undefined ? head : Buffer.concat([head, content]);
}

function anAddress(random: Random): string {
  return `10.${String(random.below(256))}.${String(random.below(256))}.${String(random.below(256))}`;
}
