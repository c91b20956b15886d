import { expect, test } from 'vitest';
import { createPageCache, type PageCache, type ServedPage } from './page-cache.ts';
import type { RenderedPage } from './render-page.ts';

const MEGABYTE = 1024 * 1024;

test('a page is drawn once and then served as it was', async () => {
  const cache = createPageCache(MEGABYTE, 60_000, () => 0);
  const draw = drawings('satu', 'dua');

  expect(textOf(await cache.read('/', draw))).toBe('satu');
  expect(textOf(await cache.read('/', draw))).toBe('satu');
});

test('readers who come at the same time share one drawing', async () => {
  const cache = createPageCache(MEGABYTE, 60_000, () => 0);
  const draw = drawings('satu', 'dua');

  const served = await Promise.all([cache.read('/', draw), cache.read('/', draw), cache.read('/', draw)]);

  expect(served.map(textOf)).toEqual(['satu', 'satu', 'satu']);
});

test('after a change the page is drawn anew', async () => {
  const cache = createPageCache(MEGABYTE, 60_000, () => 0);
  const draw = drawings('lama', 'baru');
  await cache.read('/', draw);

  cache.purge();

  expect(cache.bytes()).toBe(0);
  expect(textOf(await cache.read('/', draw))).toBe('baru');
});

test('a drawing that began before a change is neither kept nor shared with who comes after it', async () => {
  const cache = createPageCache(MEGABYTE, 60_000, () => 0);
  const gate = Promise.withResolvers<RenderedPage>();
  const early = cache.read('/', () => gate.promise);

  cache.purge();
  const late = cache.read('/', drawings('baru'));
  gate.resolve(aPage('lama'));

  expect(textOf(await early)).toBe('lama');
  expect(textOf(await late)).toBe('baru');
  expect(textOf(await cache.read('/', drawings('lebih baru')))).toBe('baru');
});

test('a slow drawing from before a change never takes the place of the newer page', async () => {
  const cache = createPageCache(MEGABYTE, 60_000, () => 0);
  const gate = Promise.withResolvers<RenderedPage>();
  const early = cache.read('/', () => gate.promise);
  cache.purge();
  await cache.read('/', drawings('baru'));

  gate.resolve(aPage('lama'));
  await early;

  expect(textOf(await cache.read('/', drawings('lebih baru')))).toBe('baru');
});

test.each([
  [59_999, 'satu'],
  [60_000, 'dua'],
  [-1, 'dua'],
])('%i ms after its drawing a reader sees "%s"', async (passed, seen) => {
  let now = 1_000_000;
  const cache = createPageCache(MEGABYTE, 60_000, () => now);
  const draw = drawings('satu', 'dua');
  await cache.read('/', draw);

  now += passed;

  expect(textOf(await cache.read('/', draw))).toBe(seen);
});

test.each([
  ['a missing page', { status: 404 }],
  ['a redirect', { status: 301, headers: { location: '/berita/1/a' } }],
  ['a fault', { status: 500 }],
  ['a page with a cookie', { headers: { 'set-cookie': 'a=b' } }],
  ['a page with its own rule', { headers: { 'cache-control': 'no-store' } }],
])('%s is not kept', async (_what, changes) => {
  const cache = createPageCache(MEGABYTE, 60_000, () => 0);

  const served = await cache.read('/', () => Promise.resolve({ ...aPage('x'), ...changes }));

  expect(served.kind).toBe('passing');
  expect(cache.bytes()).toBe(0);
});

test('a drawing that fails is told to who asked, and the next reader gets a new one', async () => {
  const cache = createPageCache(MEGABYTE, 60_000, () => 0);

  await expect(cache.read('/', () => Promise.reject(new Error('basis data diam')))).rejects.toThrow('diam');

  expect(textOf(await cache.read('/', drawings('pulih')))).toBe('pulih');
});

test('the page that nobody asked for longest goes first, and the bytes stay within bounds', async () => {
  const cache = createPageCache(7000, 60_000, () => 0); // room for three small pages
  for (const key of ['/a', '/b', '/c', '/a', '/d']) await cache.read(key, drawings(key));

  expect(cache.bytes()).toBeLessThanOrEqual(7000);
  expect(await seenAgain(cache, '/a')).toBe('/a');
  expect(await seenAgain(cache, '/b')).toBe('anew');
});

test('a page larger than the whole cache is served and not kept', async () => {
  const cache = createPageCache(3000, 60_000, () => 0);

  expect(textOf(await cache.read('/', drawings('x'.repeat(5000))))).toHaveLength(5000);
  expect(cache.bytes()).toBe(0);
});

async function seenAgain(cache: PageCache, key: string): Promise<string> {
  return textOf(await cache.read(key, drawings('anew')));
}

function drawings(...texts: readonly string[]): () => Promise<RenderedPage> {
  let turn = 0;
  return () => Promise.resolve(aPage(texts[turn++] ?? 'too many'));
}

function aPage(text: string): RenderedPage {
  return { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from(text) };
}

function textOf(served: ServedPage): string {
  const body = served.kind === 'packed' ? served.page.variants.identity.body : served.page.body;
  return body.toString();
}
