import { expect, test } from 'vitest';
import { cacheTag } from '../contract/cache-tag.ts';
import { aCache, aPage, drawings, MEGABYTE, textOf } from './page-cache.fixture.ts';
import type { RenderedPage } from './render-page.ts';

const STORY = [cacheTag.article(1), cacheTag.views('a')];

test('a minute after its drawing a page of the clock is shown once more while it is drawn, and then the new one', async () => {
  let now = 0;
  const cache = aCache(MEGABYTE, () => now);
  await cache.read('/', drawings('satu', [cacheTag.clock]));
  now = 60_000;
  const gate = Promise.withResolvers<RenderedPage>();

  const first = await cache.read('/', () => gate.promise);
  const second = await cache.read('/', drawings('tidak dipakai'));
  gate.resolve(aPage('dua'));

  expect([first, second].map(textOf)).toEqual(['satu', 'satu']);
  await expect.poll(() => cache.keys()).toEqual(['/']);
  expect(textOf(await cache.read('/', drawings('tiga')))).toBe('dua');
});

test.each([
  ['nothing has moved', 899_999, 'satu'],
  ['a quarter of an hour is over', 1_020_000, 'dua'],
])('%s: %i ms after its drawing a reader sees "%s"', async (_what, passed, seen) => {
  let now = 0;
  const cache = aCache(MEGABYTE, () => now);
  await cache.read('/', drawings('satu', STORY));

  now = passed;

  expect(textOf(await cache.read('/', drawings('dua', STORY)))).toBe(seen);
  expect(cache.figures().drawings).toBe(seen === 'satu' ? 1 : 2);
});

test.each([
  ['within its minute', 30_000, 59_999, 'kept'],
  ['within its minute', 30_000, 60_000, 'once more'],
  ['within its minute', 30_000, 120_000, 'anew'],
  ['later', 600_000, 600_000, 'once more'],
  ['later', 600_000, 660_000, 'anew'],
])('a count moves %s, %i ms after the drawing: at %i ms the page is shown %s', async (_, at, moment, how) => {
  let now = 0;
  const cache = aCache(MEGABYTE, () => now);
  await cache.read('/', drawings('satu', STORY));
  now = at;
  cache.noteViews('a');

  now = moment;
  const seen = textOf(await cache.read('/', drawings('dua', STORY)));

  const isDrawn = cache.figures().drawings === 2;
  expect(seen === 'dua' ? 'anew' : isDrawn ? 'once more' : 'kept').toBe(how);
});

test('the count of another story moves nothing', async () => {
  let now = 0;
  const cache = aCache(MEGABYTE, () => now);
  await cache.read('/', drawings('satu', STORY));

  cache.noteViews('b');
  now = 300_000;

  expect(cache.keys()).toEqual(['/']);
});

test('where other portals count, too, a page with a count is drawn anew after each minute', async () => {
  let now = 0;
  const cache = aCache(MEGABYTE, () => now, true);
  await cache.read('/berita/1/a', drawings('satu', STORY));
  await cache.read('/tentang', drawings('tentang', [cacheTag.settings]));

  now = 60_000;

  expect(cache.keys()).toEqual(['/tentang']);
});

test('a drawing under way while its count moves is kept for its minute: it may show the old one', async () => {
  let now = 0;
  const cache = aCache(MEGABYTE, () => now);
  const gate = Promise.withResolvers<RenderedPage>();
  const reading = cache.read('/', () => gate.promise);

  cache.noteViews('a');
  gate.resolve(aPage('lama', STORY));
  await reading;

  expect(cache.keys()).toEqual(['/']); // a story that is read each second would never be kept else
  now = 60_000;
  expect(cache.keys()).toEqual([]);
});
