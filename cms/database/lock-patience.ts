/** How long writers wait for a file that another program holds. */
export interface LockPatience {
  /** Called each time the file was found locked: whether this writer has waited long enough. */
  readonly isOver: (askedAtMs: number, nowMs: number) => boolean;
  /** The file was free. */
  readonly renew: () => void;
}

/**
 * One patience for all writers of a file: who stood in the queue while it was locked has waited for it already. Each
 * with a patience of its own, the hundredth would wait a hundred times as long.
 */
export function lockPatience(timeoutMs: number): LockPatience {
  let lockedSinceMs: number | undefined;
  return {
    isOver: (askedAtMs, nowMs) => {
      lockedSinceMs ??= nowMs;
      return nowMs > Math.max(askedAtMs, lockedSinceMs) + timeoutMs;
    },
    renew: () => {
      lockedSinceMs = undefined;
    },
  };
}
