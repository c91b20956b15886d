import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { FILING_HAPPENINGS } from './filing-happenings.fixture.ts';
import { openSmallSite, type SmallSite } from './small-site.fixture.ts';
import { EVERYTHING } from '../../src/contract/cache-tag.ts';
import { startViewCounter } from '../../src/server/view-counter.ts';
import { STORY_HAPPENINGS } from './story-happenings.fixture.ts';

let site: SmallSite;

beforeAll(async () => {
  site = await openSmallSite();
});

afterAll(async () => {
  await site.newsroom.close();
  vi.unstubAllGlobals();
});

test('every page that answers is kept: none reads in a way that nobody can follow', async () => {
  const read = await each(site.read);

  const answers = site.addresses.filter((address) => read.get(address)?.startsWith('200'));
  expect(site.pages.keys().toSorted()).toEqual(answers.toSorted());
  expect(answers).toHaveLength(site.addresses.length - 1);
});

test.each([...STORY_HAPPENINGS, ...FILING_HAPPENINGS])('$what', async ({ happen, changed, needless }) => {
  const before = await each(site.read);
  const kept = site.pages.keys();

  await happen(site);

  const still = new Set(site.pages.keys());
  const after = await each(site.draw);
  const isOther = (address: string) => before.get(address) !== after.get(address);
  const purged = kept.filter((address) => !still.has(address));
  expect(kept.filter((address) => still.has(address) && isOther(address))).toEqual([]);
  expect({
    changed: purged.filter(isOther).map(labelOf),
    needless: purged.filter((address) => !isOther(address)).map(labelOf),
  }).toEqual({ changed: wordsOf(changed), needless: wordsOf(needless) });
});

test('a minute later only what hangs on the clock is drawn anew, and nothing that is kept is wrong', async () => {
  await each(site.read);
  const before = site.pages.keys();

  site.wait(60_000);

  const kept = new Set(site.pages.keys());
  expect(before.filter((address) => !kept.has(address)).map(labelOf)).toEqual(
    wordsOf(`/ /terpopuler /indeks /indeks/2024 /indeks/2024/08 /indeks/2024/08/05 /indeks/2024/08/06
      /indeks/2024/08/07 /indeks/2024/07 /indeks/hari-ini /indeks/bulan-ini /indeks/tahun-ini /sitemap-berita.xml`),
  );
});

test('counted views purge nothing; a minute later the page is drawn with them', async () => {
  const { newsroom, pages, wait } = site;
  const story = site.addresses.find((address) => address.startsWith('/berita/1/')) ?? '';
  pages.purge(EVERYTHING);
  const before = await site.read(story);
  const kept = pages.keys();
  const views = startViewCounter(newsroom.payload, Date.now, pages.noteViews);

  views.count({ articleNumber: 1, address: '192.0.2.1', userAgent: FIREFOX, tab: '', purpose: '' });
  await views.stop();

  expect(pages.keys()).toEqual(kept);
  expect(await site.read(story)).toBe(before);
  wait(60_000);
  expect(await site.read(story)).toBe(before);
  await expect.poll(() => pages.keys()).toContain(story);
  expect(await site.read(story)).not.toBe(before);
  expect(await site.read(story)).toBe(await site.draw(story));
});

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';

/** The number is enough of a story's address; the days of today have no fixed one. */
function labelOf(address: string): string {
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '/');
  return address
    .replace(/^(\/berita\/\d+)\/.*/, '$1')
    .replace(`/indeks/${today}`, '/indeks/hari-ini')
    .replace(`/indeks/${today.slice(0, 7)}`, '/indeks/bulan-ini')
    .replace(`/indeks/${today.slice(0, 4)}`, '/indeks/tahun-ini');
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

async function each(show: (address: string) => Promise<string>): Promise<ReadonlyMap<string, string>> {
  const shown = new Map<string, string>();
  for (const address of site.addresses) shown.set(address, await show(address));
  return shown;
}
