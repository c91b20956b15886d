import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { hangUpSilent } from './hang-up-silent.ts';

const LOOK_MS = 600;

let server: Server;
let clients: Socket[];

afterEach(() => {
  for (const client of clients) client.destroy();
  server.close();
});

test('a connection on which nothing moves is closed', async () => {
  const [client] = await connections(1);

  await once(client ?? server, 'close');

  expect(client?.destroyed).toBe(true);
});

test('one on which something comes now and then stays open as long as it does', async () => {
  const [busy, silent] = await connections(2);
  const talking = setInterval(() => busy?.write('a'), 10);

  await once(silent ?? server, 'close');

  expect(busy?.destroyed).toBe(false);
  clearInterval(talking);
});

async function connections(many: number): Promise<Socket[]> {
  server = createServer((socket) => socket.resume());
  hangUpSilent(server, LOOK_MS);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port
  clients = Array.from({ length: many }, () => connect(port, '127.0.0.1').resume());
  await Promise.all(clients.map((client) => once(client, 'connect')));
  return clients;
}
