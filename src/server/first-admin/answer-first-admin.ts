import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Payload } from 'payload';
import { retryConflicts } from '../../../cms/database/retry-conflict.ts';
import { answerAhead } from '../answer-ahead.ts';
import { answerPlain, PLAIN_HEADERS } from '../plain-page.ts';
import { rateLimit } from '../rate-limit.ts';
import { claimLink, isGoodLink, LINK_PATH } from './first-admin-link.ts';
import { deadLinkPage, firstAdminForm, firstUserDoorPage } from './first-admin-page.ts';
import { isFirstUserDoor } from './first-user-door.ts';
import { parseNewAdmin, type NewAdmin } from './new-admin.ts';
import { readForm } from './read-form.ts';

/** What the page needs. */
export interface FirstAdminOptions {
  readonly payload: Payload;
  readonly dataDir: string;
  readonly clock: () => number;
}

/** Answers a request for the page of the first administrator; false when it is for somebody else. */
export type AnswerFirstAdmin = (
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
  from: string,
) => Promise<boolean>;

const FORM_STATUS = { 'not-a-form': 400, 'too-large': 413, 'too-slow': 408 } as const;

/** Tries a minute for each address; a person needs two or three, a guesser 2^255. */
const TRIES = 20;

/** The page on which the holder of the one-time link makes an administrator, and Payload's doors, closed. */
export function answerFirstAdmin(options: FirstAdminOptions): AnswerFirstAdmin {
  const limit = rateLimit(TRIES, 60_000);

  return async (req, res, path, from) => {
    if (isFirstUserDoor(path)) {
      answerHtml(res, 403, firstUserDoorPage());
      return true;
    }
    if (!path.startsWith(LINK_PATH)) return false;
    const token = path.slice(LINK_PATH.length);
    const nowMs = options.clock();
    if (!limit(from, nowMs)) answerPlain(res, 429, { 'Retry-After': '60' });
    else if (!isGoodLink(options.dataDir, token, new Date(nowMs))) answerHtml(res, 410, deadLinkPage());
    else if (req.method === 'GET' || req.method === 'HEAD') answerHtml(res, 200, firstAdminForm());
    else if (req.method === 'POST') await takeForm(options, req, res, token);
    else answerPlain(res, 405, { Allow: 'GET, HEAD, POST' });
    return true;
  };
}

async function takeForm(
  { payload, dataDir, clock }: FirstAdminOptions,
  req: IncomingMessage,
  res: ServerResponse,
  token: string,
): Promise<void> {
  const form = await readForm(req);
  if (!form.ok) {
    answerPlain(res, FORM_STATUS[form.error]);
    return;
  }
  const admin = parseNewAdmin(form.value);
  const shown = { name: form.value.get('name') ?? '', email: form.value.get('email') ?? '' };
  if (!admin.ok) {
    answerHtml(res, 422, firstAdminForm({ ...shown, faults: admin.error }));
    return;
  }
  const claim = claimLink(dataDir, token, new Date(clock()));
  if (claim === undefined) {
    answerHtml(res, 410, deadLinkPage());
    return;
  }
  try {
    if (await isTaken(payload, admin.value.email)) {
      claim.giveBack();
      answerHtml(res, 422, firstAdminForm({ ...shown, faults: ['email-taken'] }));
      return;
    }
    await retryConflicts(() => makeAdmin(payload, admin.value));
  } catch (error) {
    claim.giveBack();
    throw error;
  }
  claim.burn();
  res.writeHead(303, { Location: '/admin/login', 'Cache-Control': 'no-store' });
  res.end();
}

async function isTaken(payload: Payload, email: string): Promise<boolean> {
  const found = await payload.count({ collection: 'users', where: { email: { equals: email } } });
  return found.totalDocs > 0;
}

async function makeAdmin(payload: Payload, admin: NewAdmin): Promise<void> {
  await payload.create({
    collection: 'users',
    data: { ...admin, roles: ['admin', 'redaktur-pelaksana'] },
    overrideAccess: true,
    depth: 0,
  });
}

function answerHtml(res: ServerResponse, status: number, html: string): void {
  answerAhead(res, status, PLAIN_HEADERS, html);
}
