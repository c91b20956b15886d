import {
  MOVES,
  type ArticleState,
  type Move,
  type MoveMaker,
} from '../../../../src/contract/article-state.ts';
import { NOTE_KINDS } from '../../../../src/contract/article-note.ts';
import { err, ok, type Result } from '../../../../src/contract/result.ts';

/** The fields of a story that a move looks at. */
export interface MovableArticle {
  readonly state: ArticleState;
  readonly owner: string | null;
  readonly sectionId: string | null;
  readonly headline: string;
  readonly hasBody: boolean;
  readonly hasByline: boolean;
  readonly withdrawnBy: string | null;
}

/** Who asks; `null` is the system (the clock). */
export interface Mover {
  readonly id: string;
  readonly writes: boolean;
  readonly editsSections: readonly string[];
  readonly editsAll: boolean;
}

/** What is asked. */
export interface MoveRequest {
  readonly move: Move;
  readonly reason: string;
  readonly scheduledFor: Date | null;
  readonly note: { readonly kind: string; readonly text: string; readonly requestedBy: string } | null;
}

/** Why a move is refused. */
export type MoveRefusal =
  | { readonly kind: 'wrong-state'; readonly move: Move; readonly state: ArticleState }
  | { readonly kind: 'not-allowed'; readonly move: Move }
  | { readonly kind: 'headline-missing' }
  | { readonly kind: 'body-missing' }
  | { readonly kind: 'section-missing' }
  | { readonly kind: 'byline-missing' }
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'reason-not-listed' }
  | { readonly kind: 'time-missing' }
  | { readonly kind: 'time-passed' }
  | { readonly kind: 'note-incomplete' }
  | { readonly kind: 'same-person' };

/** The state that a permitted move leads to. */
export interface MovePlan {
  readonly from: ArticleState;
  readonly to: ArticleState;
}

/**
 * Plans one step of a story. A refusal names every reason, so the editor mends them in one go.
 * @param mover null for the system, which may do what the desk may
 * Source: TABLES.md section 2 of the design.
 */
export function planMove(
  article: MovableArticle,
  mover: Mover | null,
  request: MoveRequest,
  now: Date,
): Result<MovePlan, MoveRefusal[]> {
  const rule = MOVES[request.move];
  const from: readonly ArticleState[] = rule.from;
  if (mover && !rule.makers.some((maker) => isMaker(maker, mover, article)))
    return err([{ kind: 'not-allowed', move: request.move }]);
  if (!from.includes(article.state))
    return err([{ kind: 'wrong-state', move: request.move, state: article.state }]);
  const refusals = [
    ...contentRefusals(article, rule.to),
    ...requestRefusals(request, rule.needsReason, now),
    ...(request.move === 'pulihkan' && mover?.id === article.withdrawnBy
      ? [{ kind: 'same-person' } as const]
      : []),
  ];
  return refusals.length > 0 ? err(refusals) : ok({ from: article.state, to: rule.to });
}

/** The moves that this person may ask for now, in the order of the table; what they need is asked later. */
export function possibleMoves(article: MovableArticle, mover: Mover): Move[] {
  return (Object.keys(MOVES) as Move[]) // the keys of a literal table are its type's keys
    .filter((move) => {
      const rule = MOVES[move];
      const from: readonly ArticleState[] = rule.from;
      return from.includes(article.state) && rule.makers.some((maker) => isMaker(maker, mover, article));
    });
}

function isMaker(maker: MoveMaker, mover: Mover, article: MovableArticle): boolean {
  switch (maker) {
    case 'owner':
      // A story whose owner has left belongs to the managing editor.
      return mover.writes && (article.owner === mover.id || (article.owner === null && mover.editsAll));
    case 'desk':
      return (
        mover.editsAll || (article.sectionId !== null && mover.editsSections.includes(article.sectionId))
      );
    case 'managing-editor':
      return mover.editsAll;
  }
}

function contentRefusals(article: MovableArticle, to: ArticleState): MoveRefusal[] {
  // Back to the desk or to its writer a story may go with whatever it lacks: there it is mended.
  if (to === 'draf' || to === 'dikembalikan' || to === 'disunting' || to === 'dicabut') return [];
  const refusals: MoveRefusal[] = [];
  if (article.headline.trim() === '') refusals.push({ kind: 'headline-missing' });
  if (!article.hasBody) refusals.push({ kind: 'body-missing' });
  if (article.sectionId === null) refusals.push({ kind: 'section-missing' });
  const goesOut = to === 'tayang' || to === 'dijadwalkan';
  if (goesOut && !article.hasByline) refusals.push({ kind: 'byline-missing' });
  return refusals;
}

function requestRefusals(request: MoveRequest, needsReason: boolean, now: Date): MoveRefusal[] {
  if (request.move === 'jadwalkan') {
    if (!request.scheduledFor) return [{ kind: 'time-missing' }];
    return request.scheduledFor <= now ? [{ kind: 'time-passed' }] : [];
  }
  if (request.move === 'beri-catatan') return isComplete(request.note) ? [] : [{ kind: 'note-incomplete' }];
  if (request.move === 'cabut' && !WITHDRAWAL_REASONS.some((reason) => reason === request.reason))
    return [{ kind: 'reason-not-listed' }];
  return needsReason && request.reason.trim() === '' ? [{ kind: 'reason-missing' }] : [];
}

function isComplete(note: MoveRequest['note']): boolean {
  return (
    note !== null &&
    NOTE_KINDS.some((kind) => kind === note.kind) &&
    note.text.trim() !== '' &&
    note.requestedBy.trim() !== ''
  );
}

/** Why a story may be withdrawn. Source: Pedoman Pemberitaan Media Siber, point 5 (Dewan Pers). */
export const WITHDRAWAL_REASONS = [
  'kesalahan-fakta',
  'melindungi-anak-atau-korban',
  'sara',
  'data-pribadi',
  'putusan-pengadilan-atau-dewan-pers',
  'ganda',
] as const;
