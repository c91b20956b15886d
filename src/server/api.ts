import type { IncomingMessage, ServerResponse } from 'node:http';
import { handleEndpoints, type SanitizedConfig } from 'payload';
import { CONFLICT_CODE } from '../../cms/hooks/mark-conflict.ts';
import { answerJson } from './plain-page.ts';
import { readAtMost } from './read-at-most.ts';

/** Bytes of a request without files; the longest body of a story is a fifth of it. */
const MOST_TEXT_BYTES = 2_000_000;
/** Bytes of an upload: a photo as a camera makes it, with what surrounds it. */
const MOST_UPLOAD_BYTES = 42_000_000;
/** How often a request that lost to another writer is made. */
const ATTEMPTS = 6;

/**
 * Answers /api through Payload. A request that lost to another writer is made again: the browser sees one save.
 * @param origin the address that Payload shall take the request to be made to
 */
export async function answerApi(
  config: SanitizedConfig | Promise<SanitizedConfig>,
  req: IncomingMessage,
  res: ServerResponse,
  origin: string,
): Promise<void> {
  const isForm = req.headers['content-type']?.startsWith('multipart/form-data') ?? false;
  // Whoever is nobody logs in with a form, and sends no photo: 40 megabytes are read of those who say who they are.
  const isKnown = req.headers.cookie !== undefined || req.headers.authorization !== undefined;
  const body = await readBody(req, isForm && isKnown ? MOST_UPLOAD_BYTES : MOST_TEXT_BYTES);
  if (body === 'too-large') {
    answerJson(res, 413);
    return;
  }
  for (let attempt = 1; ; attempt += 1) {
    const response = await handleEndpoints({ config, request: toRequest(req, body, origin) });
    if (attempt < ATTEMPTS && (await lostToAnotherWriter(response))) {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
      continue;
    }
    await send(response, res);
    return;
  }
}

async function readBody(req: IncomingMessage, mostBytes: number): Promise<Buffer | undefined | 'too-large'> {
  if (req.method === 'GET' || req.method === 'HEAD') return undefined;
  const body = await readAtMost(req, mostBytes);
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
