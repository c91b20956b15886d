import { expect, test } from 'vitest';
import { cacheTag, purgeOf, type Purge } from '../contract/cache-tag.ts';
import { aCache, aPage, drawings, fails, MEGABYTE, textOf } from './page-cache.fixture.ts';
import type { RenderedPage } from './render-page.ts';

test('while drawing fails a page past its time is shown, and one whose story was corrected is not', async () => {
  let now = 0;
  const cache = aCache(MEGABYTE, () => now);
  await cache.read('/a', drawings('a', [cacheTag.article(1)]));
  await cache.read('/b', drawings('b', [cacheTag.article(2)]));
  now = 3_600_000;
  cache.purge(purgeOf(cacheTag.article(2)));

  expect(textOf(await cache.read('/a', fails))).toBe('a');
  await expect(cache.read('/b', fails)).rejects.toThrow('basis data diam');
  expect(cache.figures().servedOld).toBe(1);
});

test('a page that only lacks a newer story is drawn anew, and shown as it was while drawing fails', async () => {
  const cache = aCache(MEGABYTE, () => 0);
  await cache.read('/', drawings('lama', [cacheTag.front]));
  const published: Purge = { gone: new Set(), outdated: new Set([cacheTag.front]) };
  cache.purge(published);
  expect(cache.keys()).toEqual([]);

  expect(textOf(await cache.read('/', fails))).toBe('lama');
  cache.purge(published);

  expect(cache.figures().purged).toBe(1);
});

test('after a failure nobody waits for the next attempt, and the page comes back by itself', async () => {
  let now = 0;
  const cache = aCache(MEGABYTE, () => now);
  await cache.read('/', drawings('lama'));
  now = 3_600_000;
  await cache.read('/', fails);

  now += 1000;
  expect(textOf(await cache.read('/', drawings('baru')))).toBe('lama');

  await expect.poll(() => cache.keys()).toEqual(['/']);
  expect(textOf(await cache.read('/', fails))).toBe('baru');
});

test.each([
  ['half a minute after the last failure', 30_000],
  ['when the clock was set back since', -3_600_000],
])('%s a reader waits for the new page again', async (_what, passed) => {
  let now = 7_200_000;
  const cache = aCache(MEGABYTE, () => now);
  await cache.read('/', drawings('lama', [cacheTag.front]));
  cache.purge({ gone: new Set(), outdated: new Set([cacheTag.front]) });
  await cache.read('/', fails);

  now += passed;

  expect(textOf(await cache.read('/', drawings('baru')))).toBe('baru');
});

test('while attempts go on failing nobody waits, however long the outage', async () => {
  let now = 3_600_000;
  const cache = aCache(MEGABYTE, () => now);
  await cache.read('/', drawings('lama'));
  now += 3_600_000;
  await cache.read('/', fails);
  for (let turn = 0; turn < 3; turn += 1) {
    now += 20_000;
    await cache.read('/', fails); // the attempt goes on behind it
    await expect.poll(() => cache.figures().drawings).toBe(turn + 3);
  }

  const never = new Promise<RenderedPage>(() => undefined);

  expect(textOf(await cache.read('/', () => never))).toBe('lama');
});

test('a drawing that succeeds and may not be kept ends the outage, too', async () => {
  let now = 0;
  const cache = aCache(MEGABYTE, () => now);
  const published: Purge = { gone: new Set(), outdated: new Set([cacheTag.front]) };
  await cache.read('/', drawings('lama', [cacheTag.front]));
  cache.purge(published);
  await cache.read('/', fails);
  now += 1000;
  const gate = Promise.withResolvers<RenderedPage>();
  await cache.read('/', () => gate.promise);
  cache.purge(published);
  gate.resolve(aPage('dari sebelum terbit', [cacheTag.front]));
  await expect
    .poll(async () => textOf(await cache.read('/', drawings('baru', [cacheTag.front]))))
    .toBe('baru');
});

test('an answer of 503 counts as a drawing that failed', async () => {
  let now = 0;
  const cache = aCache(MEGABYTE, () => now);
  await cache.read('/', drawings('lama'));
  now = 3_600_000;

  const served = await cache.read('/', () => Promise.resolve({ ...aPage('maaf'), status: 503 }));

  expect(textOf(served)).toBe('lama');
});

test('a page that is missing now is not shown as it was', async () => {
  let now = 0;
  const cache = aCache(MEGABYTE, () => now);
  await cache.read('/', drawings('lama'));
  now = 3_600_000;
  await cache.read('/', () => Promise.resolve({ ...aPage('tidak ada'), status: 404 }));

  await expect(cache.read('/', fails)).rejects.toThrow('basis data diam');
});
