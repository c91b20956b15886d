import { isDatabaseAway } from '../../cms/database/database-away.ts';

/** Milliseconds between two tries. */
const TRY_EVERY_MS = 1000;

/** Does a piece of a start's work again for as long as the database is away: its end would end the portal. */
export async function insistWhileAway<T>(work: () => Promise<T>, stopping: AbortSignal): Promise<T> {
  for (;;)
    try {
      return await work();
    } catch (error) {
      if (stopping.aborted || !isDatabaseAway(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, TRY_EVERY_MS));
    }
}
