import { connect } from 'node:net';

/** What came back over one connection. */
export interface RawAnswer {
  /** Of every answer on it, in order; none when the portal closed without a word. */
  readonly statuses: readonly number[];
  /** Whether the connection was still open when patience ended. */
  readonly hangs: boolean;
}

/** Milliseconds after which an open connection counts as hanging; the portal's own limits are shorter. */
const PATIENCE_MS = 90_000;
/** Letters kept between two parts, so that a status line cut in two is seen. */
const OVERLAP = 32;

/** Sends bytes as they are, says that nothing more comes, and reads until the portal closes. */
export function sendRaw(port: number, bytes: Buffer): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const statuses: number[] = [];
    let tail = '';
    let hangs = false;
    const timer = setTimeout(() => {
      hangs = true;
      socket.destroy();
    }, PATIENCE_MS);
    socket.on('data', (part: Buffer) => {
      const text = tail + part.toString('latin1');
      // At the start of the connection, or after the body of the answer before.
      for (const [, status] of text.matchAll(/HTTP\/1\.1 (\d{3}) [A-Z]/g)) statuses.push(Number(status));
      tail = text.slice(-OVERLAP).replace(/HTTP\/1\.1 \d{3} [A-Z]/, '');
    });
    // A connection that is reset is closed too; what came before it counts.
    socket.on('error', () => socket.destroy());
    socket.on('end', () => socket.end());
    socket.on('close', () => {
      clearTimeout(timer);
      resolve({ statuses, hangs });
    });
    // Trap: a server takes the end of a sender for the end of the reader, so only half a request is ended.
    socket.write(bytes, () => {
      if (!isWhole(bytes)) socket.end();
    });
  });
}

function isWhole(bytes: Buffer): boolean {
  return bytes.includes('\r\nConnection: close\r\n');
}
