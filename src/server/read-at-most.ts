import type { IncomingMessage } from 'node:http';

/**
 * Reads a body whole, or no further than it may be long: then the request stays open, to be answered.
 * @throws what the connection ended with, when it did so half-way
 */
export async function readAtMost(req: IncomingMessage, mostBytes: number): Promise<Buffer | 'too-large'> {
  if (Number(req.headers['content-length'] ?? 0) > mostBytes) return 'too-large';
  const parts: Buffer[] = [];
  let bytes = 0;
  // Trap: a plain loop that is left early destroys the request, and the connection on which to say why.
  for await (const part of req.iterator({ destroyOnReturn: false })) {
    const piece = Buffer.from(part as Uint8Array); // a request without encoding gives bytes
    bytes += piece.length;
    if (bytes > mostBytes) return 'too-large';
    parts.push(piece);
  }
  return Buffer.concat(parts);
}
