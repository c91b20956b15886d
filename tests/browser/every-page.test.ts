import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DESK, INDONESIAN, openBrowser, PHONE } from '../open-browser.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';
import { findUnfinished } from './find-unfinished.ts';

/** One page of every type. `berita` and `hari` are filled in with the newest story and its day. */
const PAGES = {
  'front page': '/',
  article: '{berita}',
  section: '/rubrik/ekonomi',
  'section, second page': '/rubrik/nusantara?halaman=2',
  topic: '{topik}',
  region: '{daerah}',
  'media center': '{media-center}',
  institution: '{instansi}',
  author: '/penulis/maria-goreti-lelan',
  format: '/infografis',
  'all days': '/indeks',
  day: '{hari}',
  'most read': '/terpopuler',
  corrections: '/ralat',
  'search, found': '/cari?q=pelabuhan',
  'search, nothing found': '/cari?q=zzzzqqq',
  'search, nothing asked': '/cari',
  'standing page': '/pedoman-media-siber',
  'site map': '/peta-situs',
  'not found': '/tidak-ada',
} as const;

let portal: RunningPortal;
let browser: Browser;
const found = new Map<string, string>();

beforeAll(async () => {
  portal = await runPortal({ SAMPLE_CONTENT: 'yes' });
  await portal.settled();
  browser = await openBrowser();
  await findAddresses();
});

afterAll(async () => {
  await browser.close();
  await portal.destroy();
});

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  test.each(Object.entries(PAGES))(
    '%s is accessible and finished, on a phone and at a desk',
    async (_name, address) => {
      for (const viewport of [PHONE, DESK]) {
        const page = await openPage(address, viewport, colorScheme);

        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();

        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
        expect(await page.evaluate(findUnfinished)).toEqual([]);
        await page.context().close();
      }
    },
  );
});

test.each(Object.entries(PAGES))('%s can be read and left without JavaScript', async (_name, address) => {
  const context = await browser.newContext({ ...INDONESIAN, viewport: PHONE, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${portal.url}${fill(address)}`);

  expect((await page.locator('main').innerText()).length).toBeGreaterThan(20);
  expect(await page.locator('main a, main ~ * a, footer a').count()).toBeGreaterThan(3);
  await context.close();
});

test('no page asks anything of another host, or breaks its own policy', async () => {
  const context = await browser.newContext({ ...INDONESIAN, viewport: DESK });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(portal.url) && !request.url().startsWith('data:'))
      faults.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text());
  });

  for (const address of Object.values(PAGES)) await page.goto(`${portal.url}${fill(address)}`);

  expect(faults).toEqual([]);
});

async function openPage(
  address: string,
  viewport: { readonly width: number; readonly height: number },
  colorScheme: 'light' | 'dark',
): Promise<Page> {
  const context = await browser.newContext({ ...INDONESIAN, viewport, colorScheme });
  const page = await context.newPage();
  await page.goto(`${portal.url}${fill(address)}`);
  return page;
}

function fill(address: string): string {
  return found.get(address) ?? address;
}

async function findAddresses(): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${portal.url}/peta-situs`);
  const links = await page
    .locator('a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  await page.goto(`${portal.url}/`);
  const stories = await page
    .locator('a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  await page.goto(`${portal.url}/indeks`);
  const days = await page
    .locator('a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const pick = (all: readonly string[], pattern: RegExp) =>
    all.find((href) => pattern.test(href)) ?? pattern.source;
  found.set('{berita}', pick(stories, /^\/berita\/\d+\//));
  found.set('{hari}', pick(days, /^\/indeks\/\d{4}/));
  found.set('{topik}', pick(links, /^\/topik\//));
  found.set('{daerah}', pick(links, /^\/daerah\//));
  found.set('{media-center}', pick(links, /^\/media-center\//));
  found.set('{instansi}', pick(links, /^\/instansi\//));
  await page.close();
}
