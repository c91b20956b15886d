/** Decides whether one more request is within the limit; false when it is not. */
export type RateLimit = (key: string, nowMs: number) => boolean;

/** Keys remembered at a time; beyond it the oldest are forgotten. */
const MOST_KEYS = 50_000;

/**
 * A limit of so many requests a window for each key, in fixed windows and in memory.
 * @param limit requests allowed in one window
 * @param windowMs length of the window in milliseconds
 */
export function rateLimit(limit: number, windowMs: number): RateLimit {
  const windows = new Map<string, { since: number; count: number }>();
  return (key, nowMs) => {
    const open = windows.get(key);
    if (open && nowMs - open.since < windowMs) {
      open.count += 1;
      return open.count <= limit;
    }
    windows.delete(key);
    windows.set(key, { since: nowMs, count: 1 });
    const oldest = windows.size > MOST_KEYS ? windows.keys().next().value : undefined;
    if (oldest !== undefined) windows.delete(oldest);
    return true;
  };
}
