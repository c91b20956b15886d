import { createPageCache, type PageCache, type ServedPage } from './page-cache.ts';
import type { RenderedPage } from './render-page.ts';

/** Room for every page of a test. */
export const MEGABYTE = 1024 * 1024;

const AGES = { freshMs: 60_000, staleMs: 60_000, restMs: 900_000 };

/** An empty cache: a page is right for a minute, for a quarter of an hour when nothing moves, shown once more after it. */
export function aCache(mostBytes: number, clock: () => number, countsElsewhere = false): PageCache {
  return createPageCache({ mostBytes, ...AGES, countsElsewhere }, clock);
}

/** A drawing while the database is away. */
export function fails(): Promise<RenderedPage> {
  return Promise.reject(new Error('basis data diam'));
}

/** Draws these texts in turn. */
export function drawings(
  texts: string | readonly string[],
  tags: readonly string[] = ['x'],
): () => Promise<RenderedPage> {
  let turn = 0;
  return () => Promise.resolve(aPage([texts].flat()[turn++] ?? 'too many', tags));
}

/** A whole page that everybody may see. */
export function aPage(text: string, tags: readonly string[] = ['x']): RenderedPage {
  return {
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: Buffer.from(text),
    tags: new Set(tags),
  };
}

/** What the reader sees. */
export function textOf(served: ServedPage): string {
  const body = served.kind === 'packed' ? served.page.variants.identity.body : served.page.body;
  return body.toString();
}
