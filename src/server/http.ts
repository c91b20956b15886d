import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import compression from 'compression';
import type { AnswerKept } from './answer-kept.ts';
import { logFailure } from './log.ts';
import { answerPlain } from './plain-page.ts';

/** Answers a request whose path could be read. */
export type Route = (req: IncomingMessage, res: ServerResponse, path: string) => Promise<void> | void;

/**
 * One port: whatever a route throws is answered and logged, never left hanging.
 * @param kept is asked first, before a path is read or an answer is packed
 */
export function createHttp(kept: AnswerKept, route: Route): Server {
  const compress = compression();
  return createServer(
    { requestTimeout: 120_000, headersTimeout: 20_000, keepAliveTimeout: 10_000 },
    (req, res) => {
      // Trap: Next registers uncaughtException; a throw in here would neither crash nor answer, for minutes.
      try {
        if (!kept(req, res)) void answer(req, res).catch((error: unknown) => fail(req, res, error));
      } catch (error) {
        fail(req, res, error);
      }
    },
  );

  function fail(req: IncomingMessage, res: ServerResponse, error: unknown): void {
    if (error === req.errored) return; // whoever asked has left in the middle of it
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
