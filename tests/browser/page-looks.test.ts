import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aBody, memberOf, signInAsFirstAdmin } from '../newsroom-client.ts';
import { DESK, INDONESIAN, openBrowser, PHONE } from '../open-browser.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';

/** The narrowest phone that is still sold. */
const NARROWEST = { width: 320, height: 640 } as const;

/** Smallest text and longest line of a story that a page may show. Source: issue 3, point 10. */
const SMALLEST_TEXT_PX = 14;
const LONGEST_LINE = 75;

let portal: RunningPortal;
let browser: Browser;
let story: string;

beforeAll(async () => {
  portal = await runPortal();
  browser = await openBrowser();
  await publishStories(portal);
  await portal.settled();
  const page = await open('/', DESK);
  story = (await page.locator('main article a').first().getAttribute('href')) ?? '';
});

afterAll(async () => {
  await browser.close();
  await portal.destroy();
});

/** Every kind of page, by its address; the story is the one that leads the front page. */
const PAGES = [
  ['front', () => '/'],
  ['story', () => story],
  ['section', () => '/rubrik/nasional'],
  ['author', () => '/penulis/ratna-dewi'],
  ['days', () => '/indeks'],
  ['most read', () => '/terpopuler'],
  ['search', () => '/cari?q=benih'],
  ['standing page', () => '/tentang'],
  ['unknown address', () => '/tidak-ada'],
  ['no service', () => '/503'],
] as const;

describe.each(PAGES)('%s', (_name, address) => {
  const complaints: string[] = [];
  const strangers: string[] = [];
  let page: Page;

  beforeAll(async () => {
    page = await (await browser.newContext({ ...INDONESIAN, viewport: PHONE })).newPage();
    page.on('console', (message) => {
      // The status of the page itself, for the pages of errors.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load'))
        complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(portal.url)) strangers.push(request.url());
    });
    await page.goto(portal.url + address());
  });

  test.each([NARROWEST, PHONE, { width: 768, height: 1024 }, DESK])(
    'nothing scrolls sideways at $width',
    async (size) => {
      await page.setViewportSize(size);

      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    },
  );

  test('no text is smaller than 14 px', async () => {
    await page.setViewportSize(PHONE);

    expect(await smallestText(page)).toBeGreaterThanOrEqual(SMALLEST_TEXT_PX);
  });

  test.each([
    ['light', PHONE],
    ['dark', DESK],
  ] as const)('axe finds no barrier in the %s', async (colorScheme, size) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });

    const { violations } = await new AxeBuilder({ page }).analyze();

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

  test('the browser refuses nothing and asks nobody else', () => {
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });
});

test('a line of a story has at most 75 characters', async () => {
  const page = await open(story, DESK);

  expect(await longestLine(page)).toBeLessThanOrEqual(LONGEST_LINE);
});

test('a page reads whole without scripts, and shows no button that does nothing', async () => {
  const page = await open(story, PHONE, { javaScriptEnabled: false });

  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.locator('button:visible:not(form button)').count()).toBe(0);
});

test('a reader who chose the dark finds it again on the next page', async () => {
  const page = await open(story, DESK, { colorScheme: 'light' });
  const light = await ground(page);

  await page.locator('[data-theme-toggle]').click();
  const dark = await ground(page);
  await page.goto(portal.url);

  expect(dark).not.toBe(light);
  expect(await ground(page)).toBe(dark);
});

test('an opened story is counted once, by its number and nothing else', async () => {
  const page = await open('/503', DESK);
  const beacons: (string | null)[] = [];
  page.on('request', (request) => {
    if (request.url() === `${portal.url}/_baca`) beacons.push(request.postData());
  });

  await page.goto(portal.url + story, { waitUntil: 'networkidle' });

  expect(beacons).toEqual([/\d+/.exec(story)?.[0]]);
});

async function open(
  address: string,
  viewport: { width: number; height: number },
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ ...INDONESIAN, ...options, viewport });
  const page = await context.newPage();
  await page.goto(portal.url + address);
  return page;
}

function ground(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

function smallestText(page: Page): Promise<number> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let smallest = Infinity;
    while (texts.nextNode()) {
      const owner = texts.currentNode.parentElement;
      if (!texts.currentNode.textContent?.trim() || !owner?.checkVisibility()) continue;
      smallest = Math.min(smallest, parseFloat(getComputedStyle(owner).fontSize));
    }
    return smallest;
  });
}

function longestLine(page: Page): Promise<number> {
  return page.evaluate(() => {
    const lines = new Map<string, number>();
    for (const [at, paragraph] of [...document.querySelectorAll('main .prose > p')].entries()) {
      const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const letter = document.createRange();
      while (texts.nextNode())
        for (let place = 0; place < (texts.currentNode.textContent?.length ?? 0); place += 1) {
          letter.setStart(texts.currentNode, place);
          letter.setEnd(texts.currentNode, place + 1);
          // Bold and plain letters of a line differ by a pixel or two in height, lines by thirty.
          const line = `${String(at)} ${String(Math.round(letter.getBoundingClientRect().bottom / 16))}`;
          lines.set(line, (lines.get(line) ?? 0) + 1);
        }
    }
    return Math.max(...lines.values());
  });
}

/** Stories of several forms, one of them with a headline that no desk would let pass. */
async function publishStories(running: RunningPortal): Promise<void> {
  const editor = await signInAsFirstAdmin(running);
  const sections = await editor.ask('GET', '/api/sections?where[slug][equals]=nasional');
  const author = await editor.ask('POST', '/api/authors', { name: 'Ratna Dewi' });
  const words = 'Pemerintah kabupaten menyalurkan bantuan benih kepada kelompok tani di tiga kecamatan.';
  for (const [at, format] of [
    'berita',
    'siaran-pers',
    'berita',
    'opini',
    'berita',
    'berita',
    'berita',
  ].entries()) {
    const headline = `Kelompok Tani di Kecamatan ke-${String(at + 1)} Terima Bantuan Benih`;
    const story = await editor.ask('POST', '/api/articles?draft=true', {
      headline:
        at === 6
          ? `${headline} Padi, Jagung, Kedelai, dan Cabai dari Pemerintah Kabupaten setelah Musim Kering Terpanjang`
          : headline,
      lead: words,
      dateline: 'Kotabaru, Warta',
      body: aBody(words, words, words),
      format,
      advertorial: at === 2,
      section: memberOf(sections.body, 'docs', '0', 'id'),
      authors: [memberOf(author.body, 'doc', 'id')],
    });
    const id = String(memberOf(story.body, 'doc', 'id'));
    for (const move of ['ajukan', 'ambil', 'tayangkan']) {
      const { status, body } = await editor.ask('POST', `/api/articles/${id}/langkah`, { move });
      if (status !== 200) throw new Error(`${move}: ${JSON.stringify(body)}`);
    }
  }
}
