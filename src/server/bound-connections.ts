import type { Server } from 'node:net';

/** Connections that a server has open at a time. */
export interface ConnectionBounds {
  readonly inAll: number;
  readonly ofOneAddress: number;
}

/**
 * 10,000 that say nothing take 65 MB, and 100 MB when each has begun a head of 8 kB (Node 24, measured); a process may
 * open no end of files. One address gets half of the places: a proxy needs far fewer, and a flood leaves the rest.
 */
const BOUNDS: ConnectionBounds = { inAll: 10_000, ofOneAddress: 5000 };

/** Closes at once what is opened beyond the bounds, so that neither memory nor files run out. */
export function boundConnections(server: Server, { inAll, ofOneAddress }: ConnectionBounds = BOUNDS): void {
  const open = new Map<string, number>();
  server.maxConnections = inAll;
  server.on('connection', (socket) => {
    const from = socket.remoteAddress ?? '';
    const others = open.get(from) ?? 0;
    if (others >= ofOneAddress) {
      socket.destroy();
      return;
    }
    open.set(from, others + 1);
    socket.once('close', () => {
      const left = (open.get(from) ?? 1) - 1;
      if (left === 0) open.delete(from);
      else open.set(from, left);
    });
  });
}
