import { createLocalReq, initTransaction, type PayloadRequest } from 'payload';
import { carryOutMove } from '../../cms/collections/articles/workflow/carry-out-move.ts';
import type { MoveRequest } from '../../cms/collections/articles/workflow/plan-move.ts';
import type { Article } from '../../cms/payload-types.ts';
import type { ApiAnswer, TestNewsroom } from './with-newsroom.ts';

/** What a contributor fills in: enough to be published. */
export function aStory(
  newsroom: TestNewsroom,
  changes: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    headline: 'Harga Cabai Turun di Tiga Pasar',
    lead: 'Panen raya membuat harga cabai turun.',
    body: aBody('Pedagang menyebut pasokan dari tiga kabupaten sudah lancar.'),
    section: newsroom.staff.economy,
    authors: [newsroom.staff.author],
    unit: newsroom.staff.mediaCenter,
    ...changes,
  };
}

/** One paragraph as the editor stores it. */
export function aBody(text: string): Record<string, unknown> {
  const words = { type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' };
  const place = { direction: 'ltr', format: '', indent: 0, version: 1 };
  return {
    root: {
      type: 'root',
      ...place,
      children: [{ type: 'paragraph', ...place, textFormat: 0, children: [words] }],
    },
  };
}

/** A contributor writes a story through the API. @returns its id */
export async function writeStory(
  newsroom: TestNewsroom,
  changes: Record<string, unknown> = {},
): Promise<string> {
  const answer = await newsroom.ask({
    method: 'POST',
    path: '/articles',
    token: newsroom.staff.contributor.token,
    body: aStory(newsroom, changes),
  });
  const { doc } = answer.body;
  if (typeof doc === 'object' && doc !== null && 'id' in doc && typeof doc.id === 'string') return doc.id;
  throw new Error(`${String(answer.status)} ${JSON.stringify(answer.body)}`);
}

/** One step on a story, asked for by the button's own request. */
export function step(
  newsroom: TestNewsroom,
  by: { readonly token: string },
  id: string,
  body: Readonly<Record<string, unknown>>,
): Promise<ApiAnswer> {
  return newsroom.ask({ method: 'POST', path: `/articles/${id}/langkah`, token: by.token, body });
}

/** A story that waits on the editor's desk. @returns its id */
export async function storyOnTheDesk(
  newsroom: TestNewsroom,
  changes: Record<string, unknown> = {},
): Promise<string> {
  const id = await writeStory(newsroom, changes);
  await done(step(newsroom, newsroom.staff.contributor, id, { move: 'ajukan' }));
  await done(step(newsroom, newsroom.staff.managingEditor, id, { move: 'ambil' }));
  return id;
}

/** A story that readers can see. @returns its id */
export async function publishedStory(
  newsroom: TestNewsroom,
  changes: Record<string, unknown> = {},
): Promise<string> {
  const id = await storyOnTheDesk(newsroom, changes);
  await done(step(newsroom, newsroom.staff.managingEditor, id, { move: 'tayangkan' }));
  return id;
}

/** A request inside an open transaction, to be committed or killed by the test. */
export async function openRequest(newsroom: TestNewsroom): Promise<PayloadRequest> {
  const req = await createLocalReq({}, newsroom.payload);
  await initTransaction(req);
  return req;
}

/** A step made by the system in a transaction of the test's. */
export async function systemStep(
  req: PayloadRequest,
  id: string,
  move: MoveRequest['move'],
): Promise<Article> {
  const outcome = await carryOutMove(
    req,
    id,
    { move, reason: '', scheduledFor: null, note: null },
    'system',
    new Date(),
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

async function done(answer: Promise<ApiAnswer>): Promise<void> {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(`${String(status)} ${JSON.stringify(body)}`);
}
