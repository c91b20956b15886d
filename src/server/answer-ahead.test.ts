import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { answerJson, answerPlain } from './plain-page.ts';
import { readAtMost } from './read-at-most.ts';

/** More than the buffers of both ends hold. */
const LONG = Buffer.alloc(30_000_000, 'x');
let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

test('whoever sends a body to its end before they look is told why it is refused', async () => {
  const port = await serve((_req, res) => {
    answerJson(res, 413);
  });

  const answer = await sendThenRead(port, `Content-Length: ${String(LONG.length)}`, [LONG]);

  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(answer).toContain('melebihi batas');
});

test('a body that tells no length is refused in the middle, and its sender is told too', async () => {
  const port = await serve(async (req, res) => {
    if ((await readAtMost(req, { mostBytes: 1000, withinMs: 10_000 })) === 'too-large') answerPlain(res, 413);
  });
  const size = LONG.length.toString(16);

  const answer = await sendThenRead(port, 'Transfer-Encoding: chunked', [
    Buffer.from(`${size}\r\n`),
    LONG,
    Buffer.from('\r\n0\r\n\r\n'),
  ]);

  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(answer).toContain('</html>');
});

test('the answer is whole before the body is', async () => {
  const port = await serve((_req, res) => {
    answerPlain(res, 405, { Allow: 'GET, HEAD' });
  });
  const socket = connect(port, '127.0.0.1');
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nonly this');

  const answer = await new Promise<string>((resolve) => {
    let text = '';
    socket.on('data', (part: Buffer) => {
      text += part.toString();
      if (text.includes('</html>')) resolve(text);
    });
  });
  socket.destroy();

  expect(answer).toContain('Allow: GET, HEAD');
});

async function serve(
  answer: (req: IncomingMessage, res: ServerResponse) => Promise<void> | void,
): Promise<number> {
  const listening = createServer((req, res) => void answer(req, res));
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return (listening.address() as AddressInfo).port; // it listens on a port, not on a pipe
}

/** As a browser does: the whole body first, then whatever came back; fails when the connection is broken. */
async function sendThenRead(port: number, header: string, parts: readonly Buffer[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.pause();
  const failed = new Promise<never>((_resolve, reject) => socket.once('error', reject));
  socket.write(`POST / HTTP/1.1\r\nHost: x\r\n${header}\r\n\r\n`);
  for (const part of parts)
    await Promise.race([failed, new Promise<void>((resolve) => socket.write(part, () => { resolve(); }))]); // prettier-ignore
  let text = '';
  socket.on('data', (part: Buffer) => (text += part.toString()));
  const ended = new Promise((resolve) => socket.once('end', resolve));
  socket.resume();
  await Promise.race([failed, ended]);
  return text;
}
