import { mayPass, probeDatabase } from '../../cms/database/probe-database.ts';
import { databaseWords } from './i18n/database.ts';
import { complain, say } from './log.ts';

/** Milliseconds between two tries, and between two lines that say so. */
const TRY_EVERY_MS = 2000;
const TELL_EVERY_MS = 30_000;

/**
 * Waits until the database can be used: after a loss of power it may be up later than the portal. What does not pass
 * by waiting is left to whoever opens it.
 * @param url `DATABASE_URL`
 */
export async function awaitDatabase(url: string): Promise<void> {
  const beganMs = performance.now();
  let toldMs: number | undefined;
  for (;;) {
    try {
      await probeDatabase(url);
      break;
    } catch (error) {
      if (!mayPass(url, error)) return;
      const now = performance.now();
      if (toldMs === undefined || now - toldMs >= TELL_EVERY_MS) {
        toldMs = now;
        complain(databaseWords.waiting(error instanceof Error ? error.message : String(error)));
      }
      await new Promise((resolve) => setTimeout(resolve, TRY_EVERY_MS));
    }
  }
  if (toldMs !== undefined) say(databaseWords.back(Math.round((performance.now() - beganMs) / 1000)));
}
