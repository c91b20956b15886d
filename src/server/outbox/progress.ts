/** An article whose events could not be delivered: they wait, in order, and hold up no other article. */
export interface SetAside {
  readonly article: string;
  /** Place of the first event that was not delivered. */
  readonly from: number;
  /** Tries that failed. */
  readonly failures: number;
  readonly sinceMs: number;
  readonly nextTryMs: number;
  /** What went wrong at the last try, for the operator. */
  readonly reason: string;
}

/** Why a receiver takes nothing at all at the moment. */
export interface Pause {
  readonly failures: number;
  readonly sinceMs: number;
  readonly untilMs: number;
  readonly reason: string;
  /** It does take something: more articles fail than may be set aside. Those that are go on being tried. */
  readonly isFull: boolean;
}

/** How far a receiver has come. */
export interface Progress {
  /** Every event up to here is delivered, or waits behind an article that is set aside. */
  readonly cursor: number;
  readonly setAside: ReadonlyMap<string, SetAside>;
  readonly pause: Pause | undefined;
}

/** What a round changes of it, to be stored at once. */
export interface ProgressChange {
  readonly cursor?: number;
  readonly setAside?: readonly SetAside[];
  /** An article that was set aside and has caught up. */
  readonly healed?: string;
}

/** Progress with a change made to it. */
export function withChange(progress: Progress, change: ProgressChange): Progress {
  const setAside = new Map(progress.setAside);
  for (const entry of change.setAside ?? []) setAside.set(entry.article, entry);
  if (change.healed !== undefined) setAside.delete(change.healed);
  return { ...progress, cursor: change.cursor ?? progress.cursor, setAside };
}
