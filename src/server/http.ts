import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import compression from 'compression';
import type { AnswerKept } from './answer-kept.ts';
import { boundConnections } from './bound-connections.ts';
import { isDatabaseAway } from '../../cms/database/database-away.ts';
import { hangUpSilent } from './hang-up-silent.ts';
import { logFailure } from './log.ts';
import { answerPlain } from './plain-page.ts';

/** Answers a request whose path could be read. */
export type Route = (req: IncomingMessage, res: ServerResponse, path: string) => Promise<void> | void;

/** In milliseconds; who does not keep to them is hung up on. */
const LIMITS = {
  /** The whole request. 42 megabytes of photo take 112 s on a line of 3 Mbit/s; who is not signed in has less. */
  requestTimeout: 120_000,
  /** The head, also of somebody who opens a connection and says nothing. */
  headersTimeout: 20_000,
  /** Node looks every 30 s by itself, so that 20 s would be 50. */
  connectionsCheckingInterval: 5000,
  keepAliveTimeout: 10_000,
};
/** A reader who takes nothing of an answer for so long has gone: an open file and its buffers wait for them. */
const SILENCE_MS = 300_000;

/**
 * One port: whatever a route throws is answered and logged, never left hanging.
 * @param kept is asked first, before a path is read or an answer is packed
 */
export function createHttp(kept: AnswerKept, route: Route): Server {
  const compress = compression();
  const server = createServer(LIMITS, (req, res) => {
    // Trap: Next registers uncaughtException; a throw in here would neither crash nor answer, for minutes.
    try {
      if (!kept(req, res)) void answer(req, res).catch((error: unknown) => fail(req, res, error));
    } catch (error) {
      fail(req, res, error);
    }
  });
  boundConnections(server);
  hangUpSilent(server, SILENCE_MS);
  // Requests that come one behind the other on a connection each listen for its end; Node would warn of each connection.
  server.on('connection', (socket) => socket.setMaxListeners(0));
  return server;

  function fail(req: IncomingMessage, res: ServerResponse, error: unknown): void {
    if (error === req.errored) return; // whoever asked has left in the middle of it
    if (isDatabaseAway(error)) {
      answerPlain(res, 503, { 'Retry-After': '5' }); // the watch has told the log
      return;
    }
    logFailure('a request failed', error, { method: req.method, url: req.url?.slice(0, 300) });
    answerPlain(res, 500);
  }

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const path = readPath(req.url ?? '/');
    if (path === undefined) {
      answerPlain(res, 400);
      return;
    }
    await new Promise<void>((resolve) => {
      // Express' types ask for more than compression touches.
      compress(req as never, res as never, () => {
        resolve();
      });
    });
    await route(req, res, path);
  }
}

/**
 * The decoded path of a request target; undefined when it cannot be read ("/%E0%A4%A", control characters), or when
 * a URL would make another path of it: "/api/x/../users" and "/api\users" would pass the doors that are kept here
 * and be opened by Payload, Next or Astro behind them. Browsers never send either.
 */
export function readPath(target: string): string | undefined {
  const end = target.search(/[?#]/);
  const sent = end < 0 ? target : target.slice(0, end);
  if (sent.includes('\\')) return undefined;
  try {
    const path = decodeURIComponent(sent);
    const isRead = path.startsWith('/') && !/\p{Cc}/u.test(path) && !/\/\.{1,2}(?:\/|$)/.test(path);
    return isRead ? path : undefined;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
