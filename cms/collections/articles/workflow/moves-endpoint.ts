import {
  APIError,
  addDataAndFileToRequest,
  commitTransaction,
  headersWithCors,
  initTransaction,
  killTransaction,
  type Endpoint,
  type PayloadRequest,
} from 'payload';
import { z } from 'zod';
import { MOVES, type Move } from '../../../../src/contract/article-state.ts';
import { explainMoveRefusal, moveNames } from '../../../i18n/id/workflow.ts';
import { carryOutMove } from './carry-out-move.ts';
import { toMovableArticle, toMover } from './movable-article.ts';
import { possibleMoves, type MoveRequest } from './plan-move.ts';
import { parseScheduledTime } from './scheduled-time.ts';

/** GET /api/articles/:id/langkah: the moves that the signed-in person may make now. */
export const listMoves: Endpoint = {
  path: '/:id/langkah',
  method: 'get',
  handler: async (req) => {
    const { id, user } = signedIn(req);
    const article = await req.payload.findByID({
      collection: 'articles',
      id,
      draft: true,
      depth: 0,
      overrideAccess: false,
      user,
      req,
    });
    const moves = possibleMoves(toMovableArticle(article), toMover(user));
    return answer(req, 200, {
      state: article.state,
      zone: article.zone,
      number: article.number ?? null,
      slug: article.slug ?? null,
      scheduledFor: article.scheduledFor ?? null,
      moves: moves.map((move) => ({ move, name: moveNames[move], needsReason: MOVES[move].needsReason })),
    });
  },
};

/** POST /api/articles/:id/langkah: makes one move; a refusal answers 409 with every reason as a sentence. */
export const makeMove: Endpoint = {
  path: '/:id/langkah',
  method: 'post',
  handler: async (req) => {
    const { id, user } = signedIn(req);
    await addDataAndFileToRequest(req);
    const body = MOVE_BODY.safeParse(req.data);
    if (!body.success) throw new APIError(z.prettifyError(body.error), 400, null, true);
    const owned = await initTransaction(req);
    try {
      const seen = await req.payload.findByID({
        collection: 'articles',
        id,
        draft: true,
        depth: 0,
        overrideAccess: false,
        user,
        req,
      });
      const outcome = await carryOutMove(req, id, toRequest(body.data, seen.zone), 'person', new Date());
      if (!outcome.ok) {
        await killTransaction(req);
        return answer(req, 409, { errors: outcome.error.map((r) => ({ message: explainMoveRefusal(r) })) });
      }
      if (owned) await commitTransaction(req);
      return answer(req, 200, {
        doc: { id, state: outcome.value.state, number: outcome.value.number, slug: outcome.value.slug },
      });
    } catch (error) {
      await killTransaction(req);
      throw error;
    }
  },
};

const MOVE_BODY = z.object({
  move: z.enum(Object.keys(MOVES) as [Move, ...Move[]]), // the keys of a literal table, which is not empty
  reason: z.string().max(2000).default(''),
  /** Clock time in the story's zone, "2026-12-01T08:00". */
  at: z.string().max(40).optional(),
  note: z
    .object({ kind: z.string().max(40), text: z.string().max(5000), requestedBy: z.string().max(200) })
    .optional(),
});

function toRequest(
  body: z.infer<typeof MOVE_BODY>,
  zone: Parameters<typeof parseScheduledTime>[1],
): MoveRequest {
  return {
    move: body.move,
    reason: body.reason,
    scheduledFor: body.at === undefined ? null : (parseScheduledTime(body.at, zone) ?? null),
    note: body.note ?? null,
  };
}

function signedIn(req: PayloadRequest): { id: string; user: NonNullable<PayloadRequest['user']> } {
  const id = req.routeParams?.['id'];
  if (!req.user) throw new APIError(req.t('error:unauthorized'), 401, null, true);
  if (typeof id !== 'string') throw new APIError(req.t('error:notFound'), 404, null, true);
  return { id, user: req.user };
}

function answer(req: PayloadRequest, status: number, body: unknown): Response {
  return Response.json(body, { status, headers: headersWithCors({ headers: new Headers(), req }) });
}
