import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to a server that can be cut, as a cable or a stopped server does, without disturbing who else uses it. */
export interface CutOffServer {
  /** The given address by this way. */
  readonly url: string;
  /** `open`; `cut`: nobody gets through; `silent`: connections are taken, and nothing is ever answered. */
  readonly set: (way: 'open' | 'cut' | 'silent') => void;
  readonly close: () => void;
}

/** Puts a way of one's own before a MongoDB server. */
export async function cutOffServer(address: string): Promise<CutOffServer> {
  const target = new URL(address);
  const sockets = new Set<Socket>();
  let way: 'open' | 'cut' | 'silent' = 'open';
  const server = createServer((near) => {
    hold(near);
    if (way === 'cut') near.destroy();
    if (way !== 'open') return;
    const far = connect(Number(target.port), target.hostname);
    hold(far);
    near.pipe(far).pipe(near);
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const url = new URL(address);
  url.hostname = '127.0.0.1';
  url.port = String(typeof bound === 'object' ? bound?.port : '');
  // Otherwise the driver goes to where the set says that it is, past this way.
  url.searchParams.set('directConnection', 'true');

  function hold(socket: Socket): void {
    sockets.add(socket);
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
  }

  return {
    url: url.href,
    set: (next) => {
      way = next;
      for (const socket of sockets)
        if (next === 'silent') socket.unpipe().pause();
        else socket.destroy();
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
