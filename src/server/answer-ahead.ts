import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** Bytes of a refused body that are read and thrown away: a photo of the largest size, sent by mistake twice. */
const MOST_BYTES = 84_000_000;
/** Milliseconds given to the rest of a refused body; a browser looks for the answer only when it has sent all. */
const LINGER_MS = 30_000;

/**
 * Answers a request whose body may still be coming. The answer goes out at once and whole; then what comes is read
 * and thrown away, within bounds, before the connection is closed. Closed at once, it would be reset under whoever is
 * still sending, and they would see a broken connection instead of the reason.
 */
export function answerAhead(
  res: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  body: string,
): void {
  if (!isComing(res.req)) {
    res.writeHead(status, headers);
    res.end(body);
    return;
  }
  res.writeHead(status, {
    ...headers,
    // Compressed, it would end with the connection; with its length it is read at once.
    'Cache-Control': 'no-store, no-transform',
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close',
  });
  res.write(body);
  throwAway(res.req, () => {
    res.end();
  });
}

function isComing(req: IncomingMessage): boolean {
  const { 'content-length': length, 'transfer-encoding': coding } = req.headers;
  return !req.complete && !req.destroyed && (coding !== undefined || Number(length ?? 0) > 0);
}

function throwAway(req: IncomingMessage, then: () => void): void {
  let bytes = 0;
  const timer = setTimeout(stop, LINGER_MS);
  req.on('data', count);
  req.once('end', stop);
  req.once('close', stop);

  function count(part: Buffer): void {
    bytes += part.length;
    if (bytes > MOST_BYTES) stop();
  }

  function stop(): void {
    clearTimeout(timer);
    req.off('data', count);
    req.off('end', stop);
    req.off('close', stop);
    then();
  }
}
