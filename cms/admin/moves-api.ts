import { z } from 'zod';
import { ARTICLE_STATES, MOVES, type Move } from '../../src/contract/article-state.ts';
import { ZONES } from '../../src/contract/zone.ts';
import { workflowPanel } from '../i18n/id/workflow.ts';

const POSSIBLE = z.object({
  state: z.enum(ARTICLE_STATES),
  zone: z.enum(ZONES),
  number: z.number().nullable(),
  slug: z.string().nullable(),
  scheduledFor: z.string().nullable(),
  moves: z.array(z.object({ move: z.enum(Object.keys(MOVES) as [Move, ...Move[]]) })), // a literal table's keys
});

const STORED = z.object({ updatedAt: z.string() });

const REFUSED = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

/** What the signed-in person may do with the story now. */
export type PossibleMoves = z.infer<typeof POSSIBLE>;

/** What a move asks for, as typed. */
export interface MoveAnswers {
  readonly reason?: string;
  /** Clock time in the story's zone. */
  readonly at?: string;
  readonly note?: { readonly kind: string; readonly text: string; readonly requestedBy: string };
}

/** How a move went: done, or every reason why not, as sentences. */
export type MoveOutcome =
  { readonly ok: true } | { readonly ok: false; readonly messages: readonly string[] };

/** Asks which moves the signed-in person may make; throws when the portal does not answer as it should. */
export async function askMoves(id: string): Promise<PossibleMoves> {
  const response = await fetch(`/api/articles/${id}/langkah`, { credentials: 'same-origin' });
  return POSSIBLE.parse(await response.json());
}

/** Asks on which text a save would be written now; undefined when the portal does not say. */
export async function askBasis(id: string): Promise<string | undefined> {
  try {
    const response = await fetch(`/api/articles/${id}?draft=true&depth=0&select[updatedAt]=true`, {
      credentials: 'same-origin',
    });
    const stored = STORED.safeParse(await response.json());
    return stored.success ? stored.data.updatedAt : undefined;
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Asks the portal to make one move. */
export async function makeMove(id: string, move: Move, answers: MoveAnswers): Promise<MoveOutcome> {
  try {
    const response = await fetch(`/api/articles/${id}/langkah`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ move, ...answers }),
    });
    if (response.ok) return { ok: true };
    const refused = REFUSED.safeParse(await response.json());
    return {
      ok: false,
      messages: refused.success ? refused.data.errors.map(({ message }) => message) : [workflowPanel.failed],
    };
  } catch (error) {
    // No connection, or an answer from a proxy that is no JSON: the same thing to whoever pressed the button.
    if (error instanceof TypeError || error instanceof SyntaxError)
      return { ok: false, messages: [workflowPanel.failed] };
    throw error;
  }
}
