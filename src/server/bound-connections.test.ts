import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { boundConnections } from './bound-connections.ts';

test('an address that has its share of connections gets no other, until it ends one', async () => {
  const port = await listening(createServer());

  const first = await speak(port);
  const second = await speak(port);
  const refused = await speak(port);
  first.end();
  await once(first.socket, 'close');

  expect([first.served, second.served, refused.served]).toEqual([true, true, false]);
  expect((await speak(port)).served).toBe(true);
});

async function listening(server: Server): Promise<number> {
  boundConnections(server, { inAll: 10, ofOneAddress: 2 });
  server.on('connection', (socket) => {
    if (!socket.destroyed) socket.write('.');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const bound = server.address();
  return typeof bound === 'object' && bound ? bound.port : 0;
}

/** Whether the server says anything on a new connection, or closes it. */
async function speak(port: number): Promise<{ socket: Socket; served: boolean; end: () => void }> {
  const socket = connect({ port, host: '127.0.0.1' });
  onTestFinished(() => void socket.destroy());
  const served = await new Promise<boolean>((resolve) => {
    socket.once('data', () => {
      resolve(true);
    });
    socket.once('close', () => {
      resolve(false);
    });
    socket.on('error', () => socket.destroy()); // refused in the middle of opening
  });
  return { socket, served, end: () => socket.end() };
}
