import path from 'node:path';
import type { Payload } from 'payload';
import { mediaSweepWords as t } from './i18n/media-sweep.ts';
import { complain, logFailure, say } from './log.ts';
import { sweepMedia } from './sweep-media.ts';

/** What an upload may take at most between its first file and its row, in milliseconds, with patience. */
const LONGEST_UPLOAD_MS = 600_000;

/** The portal that has just been started. */
export interface StartedPortal {
  readonly payload: Payload;
  readonly dataDir: string;
  readonly startedAt: Date;
  /** Whether other portals write to the same database, and so perhaps to the same folder. */
  readonly isShared: boolean;
  readonly signal: AbortSignal;
}

/** Sweeps the pictures after a start and says what was found; a failure is logged, and nothing waits for it. */
export async function clearLeftMedia(portal: StartedPortal): Promise<void> {
  const { payload, dataDir, startedAt, isShared, signal } = portal;
  const olderThan = new Date(startedAt.getTime() - (isShared ? LONGEST_UPLOAD_MS : 0));
  try {
    const mediaDir = path.join(dataDir, 'media');
    const swept = await sweepMedia({ payload, mediaDir, olderThan, now: startedAt, signal });
    if (!swept.ok) {
      complain(t.tooMany(swept.error.pictures));
      return;
    }
    const { takenOut, putBack, missing, deleted } = swept.value;
    if (takenOut[0] !== undefined) say(t.takenOut(takenOut.length, takenOut[0]));
    if (putBack[0] !== undefined) say(t.putBack(putBack.length, putBack[0]));
    if (deleted > 0) say(t.deleted(deleted));
    if (missing[0] !== undefined) complain(t.missing(missing.length, missing[0]));
  } catch (error) {
    if (!signal.aborted) logFailure('the pictures could not be swept; nothing more was moved', error);
  }
}
