import { bothPurges, type Purge } from '../contract/cache-tag.ts';
import { logFailure } from './log.ts';
import type { Announce } from './visible-writes.ts';

/** Notices to other portals, of which none is lost while this process lives. */
export interface OwedNotices {
  /**
   * Within a transaction it throws what `send` throws: nothing is saved yet, and nothing will be. Outside of one the
   * write is saved, and never fails for its notice, which is owed then.
   */
  readonly announce: Announce;
  /** Sends what is owed; throws when that fails again, and owes it still. */
  readonly settle: () => Promise<void>;
}

/** Owes nobody anything yet. @param send writes one notice */
export function oweNotices(send: Announce): OwedNotices {
  let owed: Purge | undefined;

  function owe(purge: Purge): void {
    owed = owed ? bothPurges(owed, purge) : purge;
  }

  return {
    announce: async (purge, transaction) => {
      if (transaction !== undefined) return send(purge, transaction);
      try {
        await send(purge, undefined);
      } catch (error) {
        owe(purge);
        const tags = [...purge.gone, ...purge.outdated].slice(0, LOGGED_TAGS);
        logFailure('other portals could not be told of a write that is saved; it is tried again', error, {
          tags,
        });
      }
    },
    settle: async () => {
      const purge = owed;
      if (!purge) return;
      owed = undefined;
      try {
        await send(purge, undefined);
      } catch (error) {
        owe(purge);
        throw error;
      }
    },
  };
}

const LOGGED_TAGS = 20;
