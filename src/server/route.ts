import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Payload } from 'payload';
import { answerApi } from './api.ts';
import { answerPage } from './answer-page.ts';
import { answerBeacon } from './beacon.ts';
import { bodyPlaces } from './body-places.ts';
import { isOfThisMachine, type ClientAddress } from './client-address.ts';
import type { DiskWatch } from './disk-watch.ts';
import type { DatabaseWatch } from './database-watch.ts';
import type { PageDrawing } from './draw-page.ts';
import type { Files } from './files.ts';
import type { AnswerFirstAdmin } from './first-admin/answer-first-admin.ts';
import { answerAlive, answerReady, type IndexState } from './health.ts';
import type { Route } from './http.ts';
import { isLogInDoor } from './log-in-door.ts';
import type { AnswerMetrics } from './metrics/answer-metrics.ts';
import type { AdminHandler } from './newsroom-pages.ts';
import type { OutboxSummary } from './outbox/delivery-report.ts';
import { isKnownReader } from './known-reader.ts';
import type { PageCache } from './page-cache.ts';
import { pageKey } from './page-key.ts';
import { answerJson, answerPlain } from './plain-page.ts';
import { rateLimit } from './rate-limit.ts';
import { carriesSignedToken } from './signed-token.ts';
import type { StandingHeaders } from './standing-headers.ts';
import type { ViewCounter } from './view-counter.ts';

/** What stands behind the one port. */
export interface Behind {
  readonly payload: Payload;
  readonly database: DatabaseWatch;
  readonly origin: string;
  readonly standing: StandingHeaders;
  readonly clientAddress: ClientAddress;
  readonly clock: () => number;
  readonly files: Files;
  readonly drawing: PageDrawing;
  readonly pages: PageCache;
  readonly admin: AdminHandler;
  readonly firstAdmin: AnswerFirstAdmin;
  readonly views: ViewCounter;
  readonly indexState: () => IndexState;
  readonly outbox: () => Promise<OutboxSummary>;
  readonly disk: DiskWatch;
  readonly metrics: AnswerMetrics;
}

const MINUTE_MS = 60_000;
/** What Payload's API takes; it answers anything else with a fault. */
const API_METHODS = ['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'];

/** Which part answers which address, in order. */
export function portalRoute(behind: Behind): Route {
  // A newsroom behind one address signs in together in the morning; a guesser gets through 14,400 passwords a day.
  const logIn = rateLimit(10, MINUTE_MS);
  // A mobile network shows thousands of readers behind one address, of whom few search. Each search costs 10 to 20 ms.
  const search = rateLimit(240, MINUTE_MS);
  // Pages that are not kept ready: ten a second take a fifth of a processor. Readers behind one address share what is
  // kept, which has no limit; a crawler comes slower.
  const draw = rateLimit(600, MINUTE_MS);
  // A refused beacon is a view lost, and a mobile network may show thousands of readers behind one address. A million
  // views a day are 12 a second from everywhere; a hundred a second from one address take a hundredth of a processor
  // and 180,000 visits in half an hour, of the 200,000 that the window holds.
  const beacon = rateLimit(6000, MINUTE_MS);
  // Answers of the API may be a megabyte and are drawn from the database each time, at the cost of a search. The
  // newsroom is signed in, so that it never meets this limit.
  const strangersApi = rateLimit(240, MINUTE_MS);
  const places = bodyPlaces();
  const standing = Object.entries(behind.standing);

  return async (req, res, path) => {
    const from = behind.clientAddress(req.socket.remoteAddress, headerOf(req, 'x-forwarded-for'));
    const now = behind.clock();
    for (const [name, value] of standing) res.setHeader(name, value);

    if (path === '/healthz') {
      answerAlive(res);
      return;
    }
    if (path === '/readyz')
      return answerReady(res, behind.database, behind.indexState(), behind.outbox(), behind.disk.read());
    if (path === '/metrics') return behind.metrics(req, res);
    if (path === '/_baca' || path === '/_baca.gif') {
      if (beacon(from, now)) return answerBeacon(req, res, behind.views, from);
      answerPlain(res, 429);
      return;
    }
    const isKnown = carriesSignedToken(req.headers, behind.payload.secret, now);
    if (!isKnown && hasBody(req) && !places(req, from)) {
      const answer = isUnder(path, '/api') ? answerJson : answerPlain;
      answer(res, 429, { 'Retry-After': '60' });
      return;
    }
    if (await behind.firstAdmin(req, res, path, from)) return;
    if (isUnder(path, '/api')) {
      if (!API_METHODS.includes(req.method ?? '')) {
        answerJson(res, 405, { Allow: API_METHODS.join(', ') });
        return;
      }
      const isGuess = isLogInDoor(path) && req.method === 'POST';
      if ((isGuess && !logIn(from, now)) || (!isKnown && !strangersApi(from, now))) {
        answerJson(res, 429, { 'Retry-After': '60' });
        return;
      }
      const asked = { path, origin: behind.origin, isKnown };
      return answerApi(behind.payload.config, req, res, asked, behind.database);
    }
    if (isUnder(path, '/_next')) return answerAdmin(behind.admin, req, res);
    if (isUnder(path, '/admin')) {
      // Asked first: with nobody to look up, the admin would send whoever writes to the log-in form.
      if (await behind.database.answers()) return answerAdmin(behind.admin, req, res);
      answerPlain(res, 503, { 'Retry-After': '5' });
      return;
    }
    if (await behind.files(req, res, path)) return;
    return answerReader(behind, req, res, path, () => {
      if (path === '/cari') return search(from, now);
      // A proxy of this machine that TRUSTED_PROXIES does not name stands for all readers, whom no limit may meet.
      return isOfThisMachine(from) || isKept(behind.pages, req) || draw(from, now);
    });
  };
}

async function answerAdmin(admin: AdminHandler, req: IncomingMessage, res: ServerResponse): Promise<void> {
  res.setHeader('X-Frame-Options', 'SAMEORIGIN');
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.setHeader('Referrer-Policy', 'same-origin');
  await admin(req, res);
}

async function answerReader(
  { drawing, pages }: Pick<Behind, 'drawing' | 'pages'>,
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
  isWithin: () => boolean,
): Promise<void> {
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    answerPlain(res, 405, { Allow: 'GET, HEAD' });
    return;
  }
  // Trap: Astro takes ".html" off before it looks for a page, and falls over a name of which nothing is left.
  if (path.endsWith('/.html')) {
    answerPlain(res, 404);
    return;
  }
  if (path.length > 1 && path.endsWith('/')) {
    const query = req.url?.includes('?') ? req.url.slice(req.url.indexOf('?')) : '';
    res.writeHead(301, { Location: encodeURI(withoutSlashAtEnd(path)) + query });
    res.end();
    return;
  }
  if (isWithin()) return answerPage(drawing, pages, req, res);
  answerPlain(res, 429, { 'Retry-After': '60' });
}

/** A page that is held costs one drawing a minute, however many ask for it: a story that everybody shares. */
function isKept(pages: PageCache, req: IncomingMessage): boolean {
  const key = pageKey({ target: req.url ?? '/', isKnown: isKnownReader(req.headers) });
  return key !== undefined && pages.holds(key);
}

/** One slash at the front, since "//elsewhere/" would lead away from the portal, and none at the end. */
function withoutSlashAtEnd(path: string): string {
  let end = path.length;
  // Counted back: a pattern tries every slash of a path of 15,000 anew, which took a quarter of a second.
  while (path[end - 1] === '/') end -= 1;
  return `/${path.slice(0, end).replace(/^[/\\]+/, '')}`;
}

function hasBody(req: IncomingMessage): boolean {
  return req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0;
}

function isUnder(path: string, root: string): boolean {
  return path === root || path.startsWith(`${root}/`);
}

function headerOf(req: IncomingMessage, name: string): string | undefined {
  const value = req.headers[name];
  return Array.isArray(value) ? value.join(',') : value;
}
