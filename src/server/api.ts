import type { IncomingMessage, ServerResponse } from 'node:http';
import { handleEndpoints, type SanitizedConfig } from 'payload';
import { outage } from '../../cms/i18n/id/outage.ts';
import { CONFLICT_CODE } from '../../cms/hooks/mark-conflict.ts';
import { apiDoor } from './api-door.ts';
import type { DatabaseWatch } from './database-watch.ts';
import { isLogInDoor } from './log-in-door.ts';
import { answerJson } from './plain-page.ts';
import { readAtMost, type BodyBounds, type BodyRefusal } from './read-at-most.ts';

/**
 * The longest body of a story is a fifth of it. Editors on a slow line have the time that the server gives any request,
 * a minute for each of its megabytes; a stranger has only a log-in to send.
 */
const TEXT = { mostBytes: 2_000_000, withinMs: 120_000 };
const TEXT_OF_STRANGER = { mostBytes: 2_000_000, withinMs: 20_000 };
/** A photo as a camera makes it, with what surrounds it. */
const UPLOAD = { mostBytes: 42_000_000, withinMs: 120_000 };
/** How often a request that lost to another writer is made. */
const ATTEMPTS = 6;

/** What the server knows of a request before Payload sees it. */
export interface ApiAsked {
  /** Decoded. */
  readonly path: string;
  /** The address that Payload shall take the request to be made to. */
  readonly origin: string;
  /** Whether it carries a token of ours: whoever is nobody sends no photo. */
  readonly isKnown: boolean;
}

/** Answers /api through Payload. A request that lost to another writer is made again: the browser sees one save. */
export async function answerApi(
  config: SanitizedConfig | Promise<SanitizedConfig>,
  req: IncomingMessage,
  res: ServerResponse,
  { path, origin, isKnown }: ApiAsked,
  database: Pick<DatabaseWatch, 'isAway' | 'during'>,
): Promise<void> {
  const contentType = req.headers['content-type'] ?? '';
  const isForm = contentType.startsWith('multipart/form-data');
  const text = isKnown ? TEXT : TEXT_OF_STRANGER;
  const body = await readBody(req, isForm && isKnown ? UPLOAD : text);
  if (typeof body === 'string') {
    answerJson(res, body === 'too-large' ? 413 : 408);
    return;
  }
  const refusal = apiDoor({
    path,
    search: searchOf(req.url ?? ''),
    contentType,
    asksByPost: req.method === 'POST' && OVERRIDES.some((name) => req.headers[name] === 'GET'),
    body,
  });
  if (refusal !== undefined) {
    answerJson(res, refusal);
    return;
  }
  for (let attempt = 1; ; attempt += 1) {
    if (database.isAway()) {
      answerOutage(req, res);
      return;
    }
    const { outcome: response, hasFailed } = await database.during(() =>
      handleEndpoints({ config, request: toRequest(req, body, origin) }),
    );
    if (hasFailed && isMisleading(req, response)) {
      answerOutage(req, res);
      return;
    }
    if (attempt < ATTEMPTS && (await lostToAnotherWriter(response))) {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
      continue;
    }
    if (asksForLongerSession(req) && isRefusedForNow(response)) {
      res.destroy();
      return;
    }
    await send(response, res);
    return;
  }
}

/** The headers by which a POST says that it is a question. */
const OVERRIDES = ['x-payload-http-method-override', 'x-http-method-override'] as const;

function searchOf(target: string): string {
  const [whole = ''] = target.split('#', 1);
  const at = whole.indexOf('?');
  return at < 0 ? '' : whole.slice(at + 1);
}

/** Payload takes who cannot be looked up for a stranger: 401, 403, or 200 with nobody in it. */
function isMisleading(req: IncomingMessage, response: Response): boolean {
  if (purposeOf(req) !== 'save') return true;
  // 503 says already what became of the save.
  return response.status >= 400 && response.status !== 503;
}

/**
 * Trap: the admin takes any answer but 200 to its asking for a longer session for "signed out", and leaves the form
 * with all that was typed; a connection that breaks it takes for what it is. Only a refusal for good is an answer.
 */
function asksForLongerSession(req: IncomingMessage): boolean {
  return /\/refresh-token(?:\?|$)/.test(req.url ?? '');
}

/** The session could not be written: a locked file, a full disk, a fault, or another writer each time. */
function isRefusedForNow({ status }: Response): boolean {
  return status >= 500 || status === 409;
}

function answerOutage(req: IncomingMessage, res: ServerResponse): void {
  if (asksForLongerSession(req)) {
    res.destroy();
    return;
  }
  answerJson(res, 503, { 'Retry-After': '5' }, OUTAGE[purposeOf(req)]);
}

const OUTAGE = { read: outage.notRead, 'log-in': outage.notLoggedIn, save: outage.notSaved } as const;

function purposeOf(req: IncomingMessage): keyof typeof OUTAGE {
  if (req.method === 'GET' || req.method === 'HEAD') return 'read';
  return isLogInDoor(req.url?.split('?')[0] ?? '') ? 'log-in' : 'save';
}

async function readBody(req: IncomingMessage, bounds: BodyBounds): Promise<Buffer | BodyRefusal | undefined> {
  if (req.method === 'GET' || req.method === 'HEAD') return undefined;
  const body = await readAtMost(req, bounds);
  return body.length === 0 ? undefined : body;
}

function toRequest(req: IncomingMessage, body: Buffer | undefined, origin: string): Request {
  const headers = new Headers();
  for (let at = 0; at + 1 < req.rawHeaders.length; at += 2)
    headers.append(req.rawHeaders[at] ?? '', req.rawHeaders[at + 1] ?? '');
  return new Request(`${origin}${req.url ?? '/'}`, {
    method: req.method ?? 'GET',
    headers,
    ...(body ? { body: new Uint8Array(body) } : {}),
  });
}

async function lostToAnotherWriter(response: Response): Promise<boolean> {
  if (response.status !== 409) return false;
  const answer: unknown = await response.clone().json();
  return typeof answer === 'object' && answer !== null && 'code' in answer && answer.code === CONFLICT_CODE;
}

async function send(response: Response, res: ServerResponse): Promise<void> {
  res.statusCode = response.status;
  for (const [name, value] of response.headers) if (name !== 'set-cookie') res.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) res.setHeader('set-cookie', cookies);
  res.setHeader('X-Content-Type-Options', 'nosniff');
  if (!response.headers.has('cache-control')) res.setHeader('Cache-Control', 'private, no-store');
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
    if (!res.write(part.value)) await drained(res);
  res.end();
}

function drained(res: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    res.once('drain', resolve);
    res.once('close', resolve);
  });
}
