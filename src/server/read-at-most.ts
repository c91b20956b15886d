import type { IncomingMessage } from 'node:http';

/** Why a body was not read to its end. The request stays open, to be answered. */
export type BodyRefusal = 'too-large' | 'too-slow';

/** How long a body may be and take. */
export interface BodyBounds {
  readonly mostBytes: number;
  readonly withinMs: number;
}

/**
 * Reads a body whole, or no further than its bounds.
 * @throws what the connection ended with, when it did so half-way
 */
export function readAtMost(
  req: IncomingMessage,
  { mostBytes, withinMs }: BodyBounds,
): Promise<Buffer | BodyRefusal> {
  if (Number(req.headers['content-length'] ?? 0) > mostBytes) return Promise.resolve('too-large');
  // Trap: `for await` that is left early destroys the request, and the connection on which to say why.
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let bytes = 0;
    const timer = setTimeout(() => {
      leave();
      resolve('too-slow');
    }, withinMs);
    req.on('data', take);
    req.once('end', end);
    req.once('error', fail);

    function take(part: Buffer): void {
      bytes += part.length;
      parts.push(part);
      if (bytes <= mostBytes) return;
      leave();
      resolve('too-large');
    }

    function end(): void {
      leave();
      resolve(Buffer.concat(parts));
    }

    function fail(error: Error): void {
      leave();
      reject(error);
    }

    function leave(): void {
      clearTimeout(timer);
      req.off('data', take);
      req.off('end', end);
      req.off('error', fail);
    }
  });
}
