import { createHash, randomBytes } from 'node:crypto';

/** Reading the same story again within this time is the same reading. */
export const WINDOW_MS = 30 * 60_000;
/** Visits remembered at a time; beyond it the oldest are forgotten, so that a flood cannot fill the memory. */
export const MOST_VISITS = 200_000;

/** Who opened which story, as far as the portal can tell. */
export interface Visitor {
  readonly articleNumber: number;
  readonly address: string;
  readonly userAgent: string;
  /** Random letters of the reader's tab; "" when it sends none. */
  readonly tab: string;
}

/**
 * Says whether a visitor opened the same story a short while ago. Keeps nothing but salted hashes, in memory, and
 * the salt changes with the day, so that nobody can be followed from one day to the next.
 */
export function visitWindow(): (visitor: Visitor, now: number) => boolean {
  const seen = new Map<string, number>();
  let salt = { day: Number.NaN, value: randomBytes(32) };

  return (visitor, now) => {
    const day = Math.floor(now / 86_400_000);
    if (day !== salt.day) {
      salt = { day, value: randomBytes(32) };
      seen.clear();
    }
    const who = `${visitor.address}\n${visitor.userAgent}\n${visitor.tab}`;
    const hash = createHash('sha256').update(salt.value).update(who).digest('base64');
    const key = `${hash}${String(visitor.articleNumber)}`;
    const last = seen.get(key);
    if (last !== undefined && now - last < WINDOW_MS) return true;
    seen.delete(key);
    seen.set(key, now);
    const oldest = seen.size > MOST_VISITS ? seen.keys().next().value : undefined;
    if (oldest !== undefined) seen.delete(oldest);
    return false;
  };
}
