import type { Move } from '../../src/contract/article-state.ts';
import { NOTE_KINDS } from '../../src/contract/article-note.ts';
import { WITHDRAWAL_REASONS } from '../collections/articles/workflow/plan-move.ts';
import type { MoveAnswers } from './moves-api.ts';

/** What a step asks, and how it is answered. */
export type Question =
  'reason' | 'listed-reason' | 'explanation' | 'time' | 'note-kind' | 'note-text' | 'requested-by';

/** What stands in the fields of a step. */
export interface TypedAnswers {
  readonly reason: string;
  readonly listedReason: string;
  readonly text: string;
  /** Clock time in the story's zone, "2026-12-01T08:00". */
  readonly at: string;
  readonly kind: string;
  readonly requestedBy: string;
}

/** The fields of a step before anybody typed. */
export const NOTHING_TYPED: TypedAnswers = {
  reason: '',
  listedReason: WITHDRAWAL_REASONS[0],
  text: '',
  at: '',
  kind: NOTE_KINDS[0],
  requestedBy: '',
};

/** What each step asks before it is made; a step that is not here asks nothing. */
export const QUESTIONS: Partial<Record<Move, readonly Question[]>> = {
  kembalikan: ['reason'],
  jadwalkan: ['time'],
  cabut: ['listed-reason', 'explanation'],
  pulihkan: ['reason'],
  'beri-catatan': ['note-kind', 'note-text', 'requested-by'],
};

/** Whether a step asks something before it is made. */
export function asksFirst(move: Move): boolean {
  return QUESTIONS[move] !== undefined;
}

/** The answers of a step, as the portal takes them. */
export function toAnswers(move: Move, typed: TypedAnswers): MoveAnswers {
  const note = { kind: typed.kind, text: typed.text, requestedBy: typed.requestedBy };
  switch (move) {
    case 'jadwalkan':
      return { at: typed.at };
    case 'beri-catatan':
      return { note };
    case 'cabut':
      return { reason: typed.listedReason, note };
    default:
      return { reason: typed.reason };
  }
}
