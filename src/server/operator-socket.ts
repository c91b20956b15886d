import { chmodSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { logFailure } from './log.ts';
import { doOperatorWork, operatorRequest, type PortalMessage, type Workplace } from './operator-work.ts';
import { onJsonLines, operatorSocketPath, sendJsonLine } from './socket-lines.ts';

/** The portal's ear for the operator's commands. */
export interface OperatorSocket {
  /** Ends the work under way after its batch, tells its command, and closes. */
  readonly stop: () => Promise<void>;
}

/**
 * Listens for the operator's commands on a local socket in the data folder (mode 600). The portal has the database
 * to itself, so it does the work; the command shows it. When the command goes away, the work ends after its batch.
 */
export async function startOperatorSocket(place: Workplace): Promise<OperatorSocket> {
  const address = operatorSocketPath(place.dataDir);
  const works = new Map<Promise<void>, AbortController>();
  const sockets = new Set<Socket>();
  let busy = false;

  const server = createServer((socket) => {
    sockets.add(socket);
    const leaving = new AbortController();
    socket.on('close', () => {
      sockets.delete(socket);
      leaving.abort();
    });
    socket.on('error', () => socket.destroy());
    let asked = false;
    onJsonLines(socket, (message) => {
      if (asked) {
        // The second line can only be the wish to stop.
        leaving.abort();
        return;
      }
      asked = true;
      const work = answer(socket, message, leaving.signal);
      works.set(work, leaving);
      void work.finally(() => {
        works.delete(work);
      });
    });
  });

  async function answer(socket: Socket, message: unknown, signal: AbortSignal): Promise<void> {
    const request = operatorRequest.safeParse(message);
    const send = (told: PortalMessage) => {
      sendJsonLine(socket, told);
    };
    if (!request.success) send({ kind: 'not-understood' });
    // Two imports at once would each make an author that the other has just made.
    else if (busy && request.data.verb === 'import') send({ kind: 'busy' });
    else {
      busy ||= request.data.verb === 'import';
      try {
        const onProgress = (progress: Extract<PortalMessage, { kind: 'progress' }>['progress']) => {
          send({ kind: 'progress', progress });
        };
        send({ kind: 'done', answer: await doOperatorWork(place, request.data, { signal, onProgress }) });
      } catch (error) {
        logFailure('an operator command failed', error, { verb: request.data.verb });
        send({ kind: 'failed' });
      } finally {
        if (request.data.verb === 'import') busy = false;
      }
    }
    socket.end();
  }

  if (await isAnswering(address)) {
    logFailure('another portal has this data folder; commands go to it', null, { address });
    return { stop: async () => {} };
  }
  await listen(server, address);
  return {
    stop: async () => {
      for (const leaving of works.values()) leaving.abort();
      const closed = new Promise((resolve) => server.close(resolve));
      await Promise.allSettled(works.keys());
      for (const socket of sockets) socket.destroySoon();
      await closed;
    },
  };
}

/** A socket that a crash left behind answers nobody, and is taken over. */
async function isAnswering(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(address);
    probe.on('connect', () => {
      probe.destroy();
      resolve(true);
    });
    probe.on('error', () => {
      resolve(false);
    });
  });
}

/** Nobody but the portal's own user may give commands. A path that is too long for a socket is said, not fatal. */
async function listen(server: Server, address: string): Promise<void> {
  const isFile = process.platform !== 'win32';
  if (isFile) rmSync(address, { force: true });
  await new Promise<void>((resolve) => {
    server.on('error', (error) => {
      logFailure('the operator socket cannot be opened; commands work while the portal is stopped', error, {
        address,
      });
      resolve();
    });
    // The mask, because between listen and chmod the socket would be open to others.
    const mask = process.umask(0o177);
    server.listen(address, resolve);
    process.umask(mask);
  });
  if (isFile && server.listening) chmodSync(address, 0o600);
}
