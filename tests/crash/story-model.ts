import type { ArticleEventKind } from '../../src/contract/article-event.ts';
import { MOVES, type ArticleState, type Move } from '../../src/contract/article-state.ts';
import type { Content } from './story-text.ts';

/** What a writer asks for. */
export type StoryOp =
  | { readonly kind: 'create'; readonly content: Content }
  | { readonly kind: 'draft' | 'autosave' | 'public'; readonly content: Content }
  | {
      readonly kind: 'move';
      readonly move: Move;
      /** The text of a note, the reason of a withdrawal or of a return. */
      readonly words: string;
      /** ISO instant of a schedule. */
      readonly at: string | null;
    };

/** What must be stored of a story after what was asked. */
export interface StoryModel {
  readonly state: ArticleState;
  readonly scheduledFor: string | null;
  /** What its editor sees. */
  readonly latest: Content;
  /** What its row holds; what readers see while it is public. */
  readonly main: Content;
  /** A draft lies over the public text. */
  readonly pending: boolean;
  readonly notes: readonly string[];
  readonly withdrawal: string | null;
  readonly moves: readonly Move[];
  readonly events: readonly ArticleEventKind[];
}

/** What follows when this is done to a story; undefined when it cannot be done. */
export function advance(story: StoryModel | null, op: StoryOp): StoryModel | undefined {
  if (op.kind === 'create')
    return story === null ? { ...NEW, latest: op.content, main: op.content } : undefined;
  if (story === null) return undefined;
  switch (op.kind) {
    case 'draft':
    case 'autosave':
      return { ...story, latest: op.content, pending: story.state === 'tayang' };
    case 'public':
      if (story.state !== 'tayang') return undefined;
      return {
        ...story,
        latest: op.content,
        main: op.content,
        pending: false,
        events: [...story.events, 'changed'],
      };
    case 'move':
      return move(story, op);
  }
}

/** What the portal's clock may have made of a story by then, beside what it was. */
export function withTheClock(story: StoryModel | null, nowMs: number): (StoryModel | null)[] {
  const isDue = story?.state === 'dijadwalkan' && Date.parse(story.scheduledFor ?? '') <= nowMs;
  if (!isDue) return [story];
  const published = advance(story, { kind: 'move', move: 'tayangkan', words: '', at: null });
  return published ? [story, published] : [story];
}

const NEW = {
  state: 'draf', scheduledFor: null, pending: false, notes: [], withdrawal: null, moves: [], events: [],
} as const; // prettier-ignore

function move(story: StoryModel, op: StoryOp & { readonly kind: 'move' }): StoryModel | undefined {
  const rule = MOVES[op.move];
  const from: readonly ArticleState[] = rule.from;
  if (!from.includes(story.state)) return undefined;
  // A step on a public story leaves its unfinished draft aside, and a withdrawal drops it.
  const keepsMain = story.pending;
  const main = keepsMain ? story.main : story.latest;
  const pending = keepsMain && rule.to !== 'dicabut';
  return {
    ...story,
    state: rule.to,
    scheduledFor: rule.to === 'dijadwalkan' ? op.at : null,
    main,
    latest: pending ? story.latest : main,
    pending,
    notes: op.move === 'beri-catatan' ? [...story.notes, op.words] : story.notes,
    withdrawal: op.move === 'cabut' ? op.words : story.withdrawal,
    moves: [...story.moves, op.move],
    events: [...story.events, ...eventOf(op.move)],
  };
}

function eventOf(made: Move): ArticleEventKind[] {
  switch (made) {
    case 'tayangkan':
      return ['published'];
    case 'beri-catatan':
      return ['corrected'];
    case 'cabut':
      return ['withdrawn'];
    case 'pulihkan':
      return ['reinstated'];
    default:
      return [];
  }
}
