import { expect, test } from 'vitest';
import { cacheTag, EVERYTHING, purgeOf } from '../contract/cache-tag.ts';
import { aCache, aPage, drawings, MEGABYTE, textOf } from './page-cache.fixture.ts';
import type { PageCache } from './page-cache.ts';
import type { RenderedPage } from './render-page.ts';

test('a page is drawn once and then served as it was', async () => {
  const cache = aCache(MEGABYTE, () => 0);
  const draw = drawings(['satu', 'dua']);

  expect(textOf(await cache.read('/', draw))).toBe('satu');
  expect(textOf(await cache.read('/', draw))).toBe('satu');
});

test('readers who come at the same time share one drawing', async () => {
  const cache = aCache(MEGABYTE, () => 0);
  const draw = drawings(['satu', 'dua']);

  const served = await Promise.all([cache.read('/', draw), cache.read('/', draw), cache.read('/', draw)]);

  expect(served.map(textOf)).toEqual(['satu', 'satu', 'satu']);
});

test('after a change the page is drawn anew', async () => {
  const cache = aCache(MEGABYTE, () => 0);
  const draw = drawings(['lama', 'baru']);
  await cache.read('/', draw);

  cache.purge(EVERYTHING);

  expect(cache.figures().bytes).toBe(0);
  expect(textOf(await cache.read('/', draw))).toBe('baru');
});

test('a drawing that began before a change is neither kept nor shared with who comes after it', async () => {
  const cache = aCache(MEGABYTE, () => 0);
  const gate = Promise.withResolvers<RenderedPage>();
  const early = cache.read('/', () => gate.promise);

  cache.purge(EVERYTHING);
  const late = cache.read('/', drawings('baru'));
  gate.resolve(aPage('lama'));

  expect(textOf(await early)).toBe('lama');
  expect(textOf(await late)).toBe('baru');
  expect(textOf(await cache.read('/', drawings('lebih baru')))).toBe('baru');
});

test('a slow drawing from before a change never takes the place of the newer page', async () => {
  const cache = aCache(MEGABYTE, () => 0);
  const gate = Promise.withResolvers<RenderedPage>();
  const early = cache.read('/', () => gate.promise);
  cache.purge(EVERYTHING);
  await cache.read('/', drawings('baru'));

  gate.resolve(aPage('lama'));
  await early;

  expect(textOf(await cache.read('/', drawings('lebih baru')))).toBe('baru');
});

test.each([
  [59_999, 'satu'],
  [60_000, 'satu'],
  [119_999, 'satu'],
  [120_000, 'dua'],
  [-1, 'dua'],
])('%i ms after the drawing of a page that hangs on the clock a reader sees "%s"', async (passed, seen) => {
  let now = 1_000_000;
  const cache = aCache(MEGABYTE, () => now);
  const draw = drawings(['satu', 'dua'], [cacheTag.clock]);
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
  const cache = aCache(MEGABYTE, () => 0);

  const served = await cache.read('/', () => Promise.resolve({ ...aPage('x'), ...changes }));

  expect(served.kind).toBe('passing');
  expect(cache.figures().bytes).toBe(0);
});

test('a drawing that fails is told to who asked, and the next reader gets a new one', async () => {
  const cache = aCache(MEGABYTE, () => 0);

  await expect(cache.read('/', () => Promise.reject(new Error('basis data diam')))).rejects.toThrow('diam');

  expect(textOf(await cache.read('/', drawings('pulih')))).toBe('pulih');
});

test('the page that nobody asked for longest goes first, and the bytes stay within bounds', async () => {
  const cache = aCache(7700, () => 0); // room for three small pages
  for (const key of ['/a', '/b', '/c', '/a', '/d']) await cache.read(key, drawings(key));

  expect(cache.figures().bytes).toBeLessThanOrEqual(7700);
  expect(await seenAgain(cache, '/a')).toBe('/a');
  expect(await seenAgain(cache, '/b')).toBe('anew');
});

test('a page larger than the whole cache is served and not kept', async () => {
  const cache = aCache(3000, () => 0);

  expect(textOf(await cache.read('/', drawings('x'.repeat(5000))))).toHaveLength(5000);
  expect(cache.figures().bytes).toBe(0);
});

test('a change takes away the pages that show what was changed, and no others', async () => {
  const cache = aCache(MEGABYTE, () => 0);
  await cache.read('/berita/1/a', drawings('satu', [cacheTag.article(1), cacheTag.settings]));
  await cache.read('/berita/2/b', drawings('dua', [cacheTag.article(2), cacheTag.settings]));

  cache.purge(purgeOf(cacheTag.article(1)));

  expect(cache.keys()).toEqual(['/berita/2/b']);
  expect(cache.figures()).toMatchObject({ purged: 1, pages: 1 });
});

test('a page of which nobody knows what it shows is taken away by any change', async () => {
  const cache = aCache(MEGABYTE, () => 0);
  await cache.read('/robots.txt', drawings('x', [cacheTag.anything]));

  cache.purge(purgeOf(cacheTag.article(1)));

  expect(cache.keys()).toEqual([]);
});

test.each([
  ['shows', [cacheTag.article(1)], []],
  ['does not show', [cacheTag.article(2)], ['/']],
])('a drawing under way during a change that it %s', async (_what, tags, kept) => {
  const cache = aCache(MEGABYTE, () => 0);
  const gate = Promise.withResolvers<RenderedPage>();
  const reading = cache.read('/', () => gate.promise);

  cache.purge(purgeOf(cacheTag.article(1)));
  gate.resolve(aPage('lama', tags));
  await reading;

  expect(cache.keys()).toEqual(kept);
});

async function seenAgain(cache: PageCache, key: string): Promise<string> {
  return textOf(await cache.read(key, drawings('anew')));
}
