import type { RenderedPage } from './render-page.ts';
import { packPage, type PackedPage } from './pack-page.ts';

/** What an entry costs beside its bytes: key, headers, places in the map. */
const ENTRY_BYTES = 2048;

/** A page for a reader: one that was kept or could be, or one that is drawn for this request alone. */
export type ServedPage =
  | { readonly kind: 'packed'; readonly page: PackedPage }
  | { readonly kind: 'passing'; readonly page: RenderedPage };

/** Pages as bytes, until something that readers can see has changed. */
export interface PageCache {
  /** The page that is kept under this key and may be sent as it is; undefined when it has to be drawn. */
  readonly findKept: (key: string) => PackedPage | undefined;
  /** The page of this key; those who ask at the same time share one drawing. */
  readonly read: (key: string, render: () => Promise<RenderedPage>) => Promise<ServedPage>;
  /** Something changed: nothing drawn before this moment is served to anybody who asks after it. */
  readonly purge: () => void;
  /** Bytes kept, for the metric. */
  readonly bytes: () => number;
}

interface Entry {
  readonly page: PackedPage;
  readonly bytes: number;
  readonly drawnAtMs: number;
}

/**
 * An empty cache.
 * @param mostBytes the page that was asked for longest ago goes first when more are kept
 * @param mostAgeMs how long a page is served without being drawn again, whatever happens or does not
 */
export function createPageCache(mostBytes: number, mostAgeMs: number, clock: () => number): PageCache {
  const entries = new Map<string, Entry>();
  let drawing = new Map<string, Promise<ServedPage>>();
  let kept = 0;

  function forget(key: string): void {
    kept -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  }

  function keep(key: string, page: PackedPage, drawnAtMs: number): void {
    forget(key);
    const bytes = page.bytes + key.length * 2 + ENTRY_BYTES;
    if (bytes > mostBytes) return;
    entries.set(key, { page, bytes, drawnAtMs });
    kept += bytes;
    for (const oldest of entries.keys()) {
      if (kept <= mostBytes) return;
      forget(oldest);
    }
  }

  function findKept(key: string): PackedPage | undefined {
    const entry = entries.get(key);
    if (!entry) return undefined;
    const age = clock() - entry.drawnAtMs;
    // A clock that was set back must not keep a page for ever.
    if (age < 0 || age >= mostAgeMs) {
      forget(key);
      return undefined;
    }
    entries.delete(key);
    entries.set(key, entry);
    return entry.page;
  }

  return {
    findKept,
    read: async (key, render) => {
      const page = findKept(key);
      if (page) return { kind: 'packed', page };
      const underWay = drawing.get(key);
      if (underWay) return underWay;
      const began = drawing;
      const drawnAtMs = clock();
      const drawn = draw(render).finally(() => began.delete(key));
      began.set(key, drawn);
      const served = await drawn;
      // A purge puts another map in the place of this one: what began before it is not kept.
      if (served.kind === 'packed' && drawing === began) keep(key, served.page, drawnAtMs);
      return served;
    },
    purge: () => {
      drawing = new Map();
      entries.clear();
      kept = 0;
    },
    bytes: () => kept,
  };
}

async function draw(render: () => Promise<RenderedPage>): Promise<ServedPage> {
  const page = await render();
  // A page that says itself how it may be kept, or that knows its reader, is nobody else's.
  const isForAll = !('set-cookie' in page.headers) && !('cache-control' in page.headers);
  if (page.status !== 200 || !isForAll) return { kind: 'passing', page };
  return { kind: 'packed', page: await packPage(page) };
}
