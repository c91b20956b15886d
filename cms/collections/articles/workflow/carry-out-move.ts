import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload';
import { err, ok, type Result } from '../../../../src/contract/result.ts';
import type { Article } from '../../../payload-types.ts';
import { CONTENT_FIELDS } from '../content-fields.ts';
import { toMovableArticle, toMover } from './movable-article.ts';
import { planMove, type MovePlan, type MoveRefusal, type MoveRequest } from './plan-move.ts';

type ArticleChange = Partial<RequiredDataFromCollectionSlug<'articles'>>;

/**
 * Makes one step of a story in the request's transaction: plans it, saves the outcome, and records who and why.
 * @param by the signed-in person, or 'system' for the clock
 * @returns the stored story, or every reason to refuse; throws when the database does
 */
export async function carryOutMove(
  req: PayloadRequest,
  id: string,
  request: MoveRequest,
  by: 'person' | 'system',
  now: Date,
): Promise<Result<Article, MoveRefusal[]>> {
  const latest = await readArticle(req, id, true);
  const mover = by === 'system' || !req.user ? null : toMover(req.user);
  const plan = planMove(toMovableArticle(latest), mover, request, now);
  if (!plan.ok) return err(plan.error);
  const stored = await req.payload.update({
    collection: 'articles',
    id,
    data: {
      ...(await contentToStore(req, latest, plan.value, by)),
      ...changeOf(latest, plan.value, request, req, now),
    },
    context: { move: request.move },
    overrideAccess: true,
    depth: 0,
    req,
  });
  await keepPendingDraft(req, latest, plan.value, by);
  return ok(stored);
}

async function readArticle(req: PayloadRequest, id: string, draft: boolean): Promise<Article> {
  return req.payload.findByID({ collection: 'articles', id, draft, depth: 0, overrideAccess: true, req });
}

/**
 * A step on a story that is or was public keeps the public text. Trap: Payload merges an update into the latest
 * version, so an unfinished draft of a published story would go out with a note on it or with its withdrawal.
 * A story that the clock sends back keeps the text that was scheduled: what autosave took since may not be storable.
 */
async function contentToStore(
  req: PayloadRequest,
  latest: Article,
  plan: MovePlan,
  by: 'person' | 'system',
): Promise<ArticleChange> {
  return setsDraftAside(latest, plan, by) ? publicContent(await readArticle(req, latest.id, false)) : {};
}

/** The draft that was set aside stays the newest version, as its editor left it. */
async function keepPendingDraft(
  req: PayloadRequest,
  latest: Article,
  plan: MovePlan,
  by: 'person' | 'system',
): Promise<void> {
  if (!setsDraftAside(latest, plan, by) || plan.to === 'dicabut') return;
  await req.payload.update({
    collection: 'articles',
    id: latest.id,
    data: publicContent(latest),
    draft: true,
    context: { keepsDraft: true },
    overrideAccess: true,
    depth: 0,
    req,
  });
}

function setsDraftAside(latest: Article, plan: MovePlan, by: 'person' | 'system'): boolean {
  if (by === 'system' && plan.from === 'dijadwalkan' && plan.to === 'disunting') return true;
  return plan.from === 'tayang' && latest._status === 'draft';
}

function publicContent(article: Article): ArticleChange {
  return Object.fromEntries(CONTENT_FIELDS.map((field) => [field, article[field]]));
}

function changeOf(
  article: Article,
  plan: MovePlan,
  request: MoveRequest,
  req: PayloadRequest,
  now: Date,
): ArticleChange {
  const at = now.toISOString();
  const by = req.user?.id ?? null;
  return {
    state: plan.to,
    _status: plan.to === 'tayang' ? 'published' : 'draft',
    scheduledFor: plan.to === 'dijadwalkan' ? (request.scheduledFor?.toISOString() ?? null) : null,
    ...(plan.to === 'tayang' && !article.publishedAt ? { publishedAt: at } : {}),
    ...(request.move === 'cabut'
      ? {
          withdrawal: {
            reason: reasonOf(request),
            explanation: request.note?.text ?? '',
            at,
            requestedBy: by,
          },
        }
      : {}),
    ...(request.move === 'beri-catatan' && request.note
      ? { notes: [...(article.notes ?? []), { ...noteOf(request), at }] }
      : {}),
    moves: [
      ...(article.moves ?? []),
      { move: request.move, from: plan.from, to: plan.to, by, at, reason: request.reason },
    ],
  };
}

type Withdrawal = NonNullable<Article['withdrawal']>;
type Note = NonNullable<Article['notes']>[number];

function reasonOf(request: MoveRequest): NonNullable<Withdrawal['reason']> {
  return request.reason as NonNullable<Withdrawal['reason']>; // planMove has checked it against the list
}

function noteOf(request: MoveRequest): Omit<Note, 'at' | 'id'> {
  return {
    kind: request.note?.kind as Note['kind'], // planMove has checked it against the list
    text: request.note?.text ?? '',
    requestedBy: request.note?.requestedBy ?? '',
  };
}
