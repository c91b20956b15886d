import type { Server, Socket } from 'node:net';

/**
 * Closes connections on which nothing came or went from one look to the next: a reader who takes nothing of an answer
 * has gone, and an open file and its buffers wait for them. By looks and not by `server.timeout`, which starts and ends
 * a timer with each request.
 * @param everyMs between two looks; a silence ends after one to two of them
 */
export function hangUpSilent(server: Server, everyMs: number): void {
  const moved = new Map<Socket, number>();
  server.on('connection', (socket) => {
    moved.set(socket, -1);
    socket.once('close', () => moved.delete(socket));
  });
  const timer = setInterval(() => {
    for (const [socket, before] of moved) {
      const now = socket.bytesRead + socket.bytesWritten - socket.writableLength;
      if (now === before) socket.destroy();
      else moved.set(socket, now);
    }
  }, everyMs);
  timer.unref();
  server.once('close', () => {
    clearInterval(timer);
  });
}
