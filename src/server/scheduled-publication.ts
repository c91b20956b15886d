import { ValidationError, type Payload, type PayloadRequest } from 'payload';
import { carryOutMove } from '../../cms/collections/articles/workflow/carry-out-move.ts';
import type { MoveRequest } from '../../cms/collections/articles/workflow/plan-move.ts';
import { retryConflicts } from '../../cms/database/retry-conflict.ts';
import { explainMoveRefusal } from '../../cms/i18n/id/workflow.ts';
import { inTransaction } from './in-transaction.ts';
import { logFailure } from './log.ts';

/** Milliseconds between looks at the schedule. */
const LOOK_EVERY_MS = 5000;
/** Stories published in one look; the rest waits for the next. */
const MOST_AT_ONCE = 50;

/**
 * Publishes what was scheduled when its time has come, once, also after an outage. A story that cannot go out
 * any more goes back to the desk with the reasons.
 * @returns ends the looking, after what is under way
 */
export function startScheduledPublication(payload: Payload, clock: () => Date): () => Promise<void> {
  let looking: Promise<void> | undefined;
  const look = () => {
    looking ??= publishDue(payload, clock())
      .catch((error: unknown) => {
        logFailure('the schedule could not be looked at; it is tried again in five seconds', error);
      })
      .finally(() => {
        looking = undefined;
      });
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  look();
  return async () => {
    clearInterval(timer);
    await looking;
  };
}

/** Publishes every story whose time has come. One that fails is logged and does not hold up the next. */
export async function publishDue(payload: Payload, now: Date): Promise<void> {
  const due = await payload.find({
    collection: 'articles',
    where: {
      and: [{ state: { equals: 'dijadwalkan' } }, { scheduledFor: { less_than_equal: now.toISOString() } }],
    },
    sort: 'scheduledFor',
    limit: MOST_AT_ONCE,
    depth: 0,
    pagination: false,
    select: { state: true },
  });
  for (const { id } of due.docs)
    try {
      await retryConflicts(() => publishOrSendBack(payload, id, now));
    } catch (error) {
      logFailure('a scheduled story could not be published; it is tried again', error, { article: id });
    }
}

async function publishOrSendBack(payload: Payload, id: string, now: Date): Promise<void> {
  const refused = await publish(payload, id, now);
  if (refused === null) return;
  await inTransaction(payload, async (req) => {
    if (await isDue(req, id, now))
      await carryOutMove(
        req,
        id,
        { ...BY_THE_CLOCK, move: 'batalkan-jadwal', reason: refused },
        'system',
        now,
      );
  });
}

/** Publishes one story. Gives the reasons why it cannot go out, or null when it did or an editor was faster. */
async function publish(payload: Payload, id: string, now: Date): Promise<string | null> {
  try {
    const published = await inTransaction(payload, async (req) =>
      (await isDue(req, id, now))
        ? carryOutMove(req, id, { ...BY_THE_CLOCK, move: 'tayangkan' }, 'system', now)
        : undefined,
    );
    if (!published || published.ok || published.error.some(({ kind }) => kind === 'wrong-state')) return null;
    return published.error.map(explainMoveRefusal).join(' ');
  } catch (error) {
    // Autosave takes what publication refuses, a lead that is too long for instance.
    if (error instanceof ValidationError) return error.message;
    throw error;
  }
}

/**
 * Asked again in the transaction: since the look an editor may have cancelled the schedule or moved it, and from the
 * desk, where a cancelled story is, it could be published all the same.
 */
async function isDue(req: PayloadRequest, id: string, now: Date): Promise<boolean> {
  const select = { state: true, scheduledFor: true } as const;
  const { state, scheduledFor } = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    select,
    req,
  });
  return state === 'dijadwalkan' && Date.parse(scheduledFor ?? '') <= now.getTime();
}

const BY_THE_CLOCK: Omit<MoveRequest, 'move'> = { reason: '', scheduledFor: null, note: null };
