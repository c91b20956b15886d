import type { Payload } from 'payload';
import { readStandIn, type StandIn } from '../site/data/stand-in.ts';
import { logFailure } from './log.ts';

/** Milliseconds between readings. In an outage a name may be as it was five minutes before. */
const READ_EVERY_MS = 300_000;

/** What pages need while the database is away, as it was when it could last be read. */
export interface KeptStandIn {
  readonly current: () => StandIn | undefined;
  /**
   * Reads it, and again now and then; resolves after the first time.
   * @param draw has the page drawn that says that a page cannot be had
   */
  readonly start: (draw: () => Promise<void>) => Promise<void>;
  readonly stop: () => void;
}

/** Keeps it; nothing is read before `start`. */
export function keepStandIn(payload: Payload, isAway: () => boolean): KeptStandIn {
  let kept: StandIn | undefined;
  let timer: NodeJS.Timeout | undefined;

  async function read(draw: () => Promise<void>): Promise<void> {
    if (isAway()) return;
    try {
      kept = await readStandIn(payload);
      await draw();
    } catch (error) {
      if (!isAway()) logFailure('what stands around the pages could not be read; it stays as it was', error);
    }
  }

  return {
    current: () => kept,
    start: async (draw) => {
      await read(draw);
      timer = setInterval(() => void read(draw), READ_EVERY_MS);
    },
    stop: () => {
      clearInterval(timer);
    },
  };
}
