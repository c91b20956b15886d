import type { Socket } from 'node:net';
import path from 'node:path';
import { createHash } from 'node:crypto';

/** Where the operator's commands find the portal of a data folder. */
export function operatorSocketPath(dataDir: string): string {
  if (process.platform !== 'win32') return path.join(dataDir, 'portal.sock');
  return `\\\\.\\pipe\\warta-${createHash('sha256').update(path.resolve(dataDir)).digest('hex').slice(0, 16)}`;
}

/** Characters of one line; the longest is a report with its file names. */
const LONGEST = 1_000_000;

/** Calls back with each line of JSON, as it was parsed; a line that is none ends the connection. */
export function onJsonLines(socket: Socket, take: (message: unknown) => void): void {
  let rest = '';
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST) socket.destroy(new Error('A line on the operator socket has no end.'));
    for (const line of lines) {
      const message = parseJson(line);
      if (message === undefined) {
        socket.destroy(new Error('A line on the operator socket is no JSON.'));
        return;
      }
      take(message.value);
    }
  });
}

/** Sends one message. */
export function sendJsonLine(socket: Socket, message: unknown): void {
  if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
}

function parseJson(line: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(line) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
