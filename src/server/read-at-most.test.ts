import { createServer, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { readAtMost } from './read-at-most.ts';

test('a body that comes letter by letter and never ends is given up, and its sender can be told', async () => {
  const read = await readFrom('Content-Length: 100\r\n\r\nabc', { mostBytes: 1000, withinMs: 50 });

  expect(read).toBe('too-slow');
});

test('a body that says how long it is, is refused before it is read', async () => {
  const read = await readFrom('Content-Length: 1001\r\n\r\n', { mostBytes: 1000, withinMs: 60_000 });

  expect(read).toBe('too-large');
});

test('a body that hides how long it is, is refused where it is too long', async () => {
  const read = await readFrom('Transfer-Encoding: chunked\r\n\r\n6\r\nabcdef\r\n', {
    mostBytes: 5,
    withinMs: 60_000,
  });

  expect(read).toBe('too-large');
});

test('a body within its bounds is read to the end', async () => {
  const read = await readFrom('Content-Length: 3\r\n\r\nabc', { mostBytes: 3, withinMs: 60_000 });

  expect(read.toString()).toBe('abc');
});

/** What is read of a request that is said so far, and no further. */
function readFrom(rest: string, bounds: Parameters<typeof readAtMost>[1]): ReturnType<typeof readAtMost> {
  return new Promise((resolve, reject) => {
    const server = createServer((req: IncomingMessage) => {
      readAtMost(req, bounds).then(resolve, reject);
    });
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      const port = typeof bound === 'object' ? bound?.port : undefined;
      const socket = connect({ port: port ?? 0, host: '127.0.0.1' });
      socket.on('error', () => socket.destroy()); // the server closes first
      socket.write(`POST / HTTP/1.1\r\nHost: x\r\n${rest}`);
    });
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
  });
}
