import { cacheTag, isEverything, type Purge } from '../contract/cache-tag.ts';
import { packPage, type PackedPage } from './pack-page.ts';
import { purgeLog } from './purge-log.ts';
import type { RenderedPage } from './render-page.ts';
import { taggedEntries, type Entry, type Failure } from './tagged-entries.ts';

/** A page for a reader: one that was kept or could be, or one that is drawn for this request alone. */
export type ServedPage =
  | { readonly kind: 'packed'; readonly page: PackedPage }
  | { readonly kind: 'passing'; readonly page: RenderedPage };

/** What the cache has done since the start, and what it holds. */
export interface PageCacheFigures {
  /** Requests answered with kept bytes that were as good as a new drawing. */
  readonly hits: number;
  /** Requests that waited for a drawing. */
  readonly misses: number;
  readonly drawings: number;
  /** Requests answered with bytes past their time: while one drawing runs, or because drawing fails. */
  readonly servedOld: number;
  /** Pages that a write took away or outdated. */
  readonly purged: number;
  readonly pages: number;
  readonly bytes: number;
}

/** Pages as bytes, until something that they show has changed. */
export interface PageCache {
  /** The page that is kept under this key and may be sent as it is; undefined when `read` has to see to it. */
  readonly findKept: (key: string) => PackedPage | undefined;
  /** Whether a page is kept under this key, in whatever state: at most one drawing a minute serves all who ask. */
  readonly holds: (key: string) => boolean;
  /** The page of this key; those who ask at the same time share one drawing. */
  readonly read: (key: string, render: () => Promise<RenderedPage>) => Promise<ServedPage>;
  /** Something changed: no page that shows it and was drawn before is served as good to anybody who asks after it. */
  readonly purge: (purge: Purge) => void;
  /** The count of views of this story has moved: the page that shows it is drawn anew after its minute. */
  readonly noteViews: (article: string) => void;
  /** The pages that would be served now without being drawn. */
  readonly keys: () => readonly string[];
  readonly figures: () => PageCacheFigures;
}

/** How much is kept, and for how long. */
export interface PageCacheLimits {
  /** The page that was asked for longest ago goes first when more are kept. */
  readonly mostBytes: number;
  /** A page is served that long without being drawn again, whatever counts of views and the clock do. */
  readonly freshMs: number;
  /** That much longer than it is right it is served once more to whoever asks while it is drawn again. */
  readonly staleMs: number;
  /** Even if nothing has moved: what was written past the portal shows at last. */
  readonly restMs: number;
  /** Other portals count views too, and tell nobody: any count may have moved. */
  readonly countsElsewhere: boolean;
  /** Seconds that a CDN may show a page without asking. It is not told of a purge; 0 unless somebody else tells it. */
  readonly cdnSeconds?: number;
}

/** After a drawing has failed, the page as it was is served that long before it is tried again. */
const AFTER_FAILURE_MS = 1000;
/** Whoever asks later than this after the last failure waits for a drawing: all may be well again for hours. */
const RECENT_FAILURE_MS = 30_000;

/** An empty cache. */
export function createPageCache(limits: PageCacheLimits, clock: () => number): PageCache {
  const entries = taggedEntries(limits.mostBytes);
  const purges = purgeLog();
  /** Views that were counted: they take nothing away, but a drawing under way may show the count before. */
  const counted = purgeLog();
  let drawing = new Map<string, Promise<ServedPage>>();
  const count = { hits: 0, misses: 0, drawings: 0, servedOld: 0, purged: 0 };

  function ageOf(entry: Entry): 'fresh' | 'stale' | 'old' {
    const age = clock() - entry.drawnAtMs;
    // A clock that was set back must not keep a page for ever.
    if (entry.isOutdated || age < 0) return 'old';
    if (age < limits.freshMs) return 'fresh';
    const late = clock() - rightUntilMs(entry);
    if (late < 0) return 'fresh';
    return late < limits.staleMs ? 'stale' : 'old';
  }

  /** Until when it shows what a drawing would show: to its minute at least, then until something has moved. */
  function rightUntilMs({ drawnAtMs, movedAtMs, tags }: Entry): number {
    const atLeast = drawnAtMs + limits.freshMs;
    const atMost = drawnAtMs + limits.restMs;
    const isMoving = tags.has(cacheTag.clock) || (limits.countsElsewhere && hasCount(tags));
    return isMoving ? atLeast : Math.min(atMost, Math.max(atLeast, movedAtMs ?? atMost));
  }

  function startDrawing(key: string, render: () => Promise<RenderedPage>): Promise<ServedPage> {
    const underWay = drawing.get(key);
    if (underWay) return underWay;
    const began = drawing;
    const drawn = drawAndKeep(key, render).finally(() => began.delete(key));
    began.set(key, drawn);
    return drawn;
  }

  async function drawAndKeep(key: string, render: () => Promise<RenderedPage>): Promise<ServedPage> {
    count.drawings += 1;
    const drawnAtMs = clock();
    const purged = purges.follow();
    const moved = counted.follow();
    try {
      const page = await render();
      noteOutcome(key, page.status >= 500);
      if (!isForAll(page)) {
        if (page.status < 500) entries.forget(key);
        return { kind: 'passing', page };
      }
      const packed = await packPage(page, limits.cdnSeconds);
      // What was purged since it began is not kept: the drawing may have read it before.
      if (!purged.hits(page.tags)) {
        const movedAtMs = moved.hits(page.tags) ? { movedAtMs: drawnAtMs } : {};
        entries.keep(key, { page: packed, tags: page.tags, drawnAtMs, ...movedAtMs });
      }
      return { kind: 'packed', page: packed };
    } catch (error) {
      noteOutcome(key, true);
      throw error;
    } finally {
      purged.end();
      moved.end();
    }
  }

  function noteOutcome(key: string, hasFailed: boolean): void {
    const entry = entries.find(key);
    if (!entry) return;
    if (hasFailed) entry.failure = { atMs: clock(), retryAtMs: clock() + AFTER_FAILURE_MS };
    else delete entry.failure;
  }

  function serveOld(entry: Entry): ServedPage {
    count.servedOld += 1;
    return { kind: 'packed', page: entry.page };
  }

  /** A page that cannot be drawn is served as it was, unless what it shows was corrected or taken back. */
  async function drawOrServeOld(key: string, render: () => Promise<RenderedPage>): Promise<ServedPage> {
    const known = entries.find(key);
    if (known?.failure && isRecent(known.failure)) {
      // Drawing failed: nobody waits for the next attempt, which may take as long as the database is patient.
      if (clock() >= known.failure.retryAtMs) retry(key, known.failure, render);
      return serveOld(known);
    }
    count.misses += 1;
    try {
      const served = await startDrawing(key, render);
      if (served.kind === 'packed' || served.page.status < 500) return served;
      return oldInstead(key) ?? served;
    } catch (error) {
      const old = oldInstead(key);
      if (old) return old;
      throw error;
    }
  }

  function isRecent({ atMs }: Failure): boolean {
    const age = clock() - atMs;
    // A clock that was set back makes it any age.
    return age >= 0 && age < RECENT_FAILURE_MS;
  }

  function oldInstead(key: string): ServedPage | undefined {
    // Found anew: a purge may have taken it away while the drawing failed.
    const entry = entries.find(key);
    return entry && serveOld(entry);
  }

  function retry(key: string, failure: Failure, render: () => Promise<RenderedPage>): void {
    failure.retryAtMs = clock() + AFTER_FAILURE_MS;
    startDrawing(key, render).catch(() => undefined);
  }

  function findKept(key: string): PackedPage | undefined {
    const entry = entries.find(key);
    if (!entry || ageOf(entry) !== 'fresh') return undefined;
    count.hits += 1;
    return entries.use(key)?.page;
  }

  return {
    findKept,
    holds: (key) => entries.find(key) !== undefined,
    read: async (key, render) => {
      const page = findKept(key);
      if (page) return { kind: 'packed', page };
      const entry = entries.use(key);
      if (!entry || ageOf(entry) === 'old') return drawOrServeOld(key, render);
      // Whoever asks after a failure learns of it.
      startDrawing(key, render).catch(() => undefined);
      return serveOld(entry);
    },
    purge: (purge) => {
      // Nobody knows yet what a drawing under way shows, so whoever comes after the purge gets another one.
      drawing = new Map();
      purges.add(purge);
      count.purged += isEverything(purge) ? entries.clear() : entries.purge(purge);
    },
    noteViews: (article) => {
      const moved = cacheTag.views(article);
      counted.add({ gone: new Set(), outdated: new Set([moved]) });
      for (const entry of entries.with(moved)) entry.movedAtMs ??= clock();
    },
    keys: () => entries.keys().filter((key) => isFresh(entries.find(key))),
    figures: () => ({ ...count, pages: entries.keys().length, bytes: entries.bytes() }),
  };

  function isFresh(entry: Entry | undefined): boolean {
    return entry !== undefined && ageOf(entry) === 'fresh';
  }
}

function hasCount(tags: ReadonlySet<string>): boolean {
  return tags.values().some((tag) => tag.startsWith(cacheTag.views('')));
}

/** Only a whole page for everybody is kept: one that says itself how it may be kept, or knows its reader, is not. */
function isForAll({ status, headers, tags }: RenderedPage): boolean {
  const isPersonal = 'set-cookie' in headers || 'cache-control' in headers;
  return status === 200 && !isPersonal && !tags.has(cacheTag.unkept);
}
