import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBody, memberOf, signInAsFirstAdmin } from '../newsroom-client.ts';
import { publishStory } from '../publish-story.ts';
import { DESK, INDONESIAN, openBrowser, PHONE } from '../open-browser.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';

/** The narrowest phone that is still sold. */
const NARROWEST = { width: 320, height: 640 } as const;

/** Characters in the longest line of a story. Source: issue 3, point 10. */
const LONGEST_LINE = 75;

let portal: RunningPortal;
let browser: Browser;
let story: string;
/** A story whose headline no desk would let pass. */
let overlong: string;

beforeAll(async () => {
  portal = await runPortal();
  browser = await openBrowser();
  const addresses = await publishStories(portal, [HEADLINE, `${HEADLINE}${LONG_TAIL}`]);
  [story = '', overlong = ''] = addresses;
  await portal.settled();
});

afterAll(async () => {
  await browser.close();
  await portal.destroy();
});

test.each(['/', '/503', 'the story'])(
  '%s does not scroll sideways on the narrowest phone',
  async (address) => {
    const page = await open(address === 'the story' ? overlong : address, NARROWEST);

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      NARROWEST.width,
    );
  },
);

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

test('an opened story is counted by its number and the mark of the tab, and by nothing else', async () => {
  const page = await open('/503', DESK);
  const beacons: string[] = [];
  page.on('request', (request) => {
    if (request.url() === `${portal.url}/_baca`) beacons.push(request.postData() ?? '');
  });

  await page.goto(portal.url + story, { waitUntil: 'networkidle' });
  await page.reload({ waitUntil: 'networkidle' });

  expect(beacons[0]).toMatch(new RegExp(`^${/\d+/.exec(story)?.[0] ?? ''} [0-9a-f]{16}$`));
  // The portal knows a reload by the mark.
  expect(beacons).toEqual([beacons[0], beacons[0]]);
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

async function publishStories(running: RunningPortal, headlines: readonly string[]): Promise<string[]> {
  const editor = await signInAsFirstAdmin(running);
  const sections = await editor.ask('GET', '/api/sections?limit=1');
  const author = await editor.ask('POST', '/api/authors', { name: 'Ratna Dewi' });
  const addresses: string[] = [];
  for (const headline of headlines) {
    const { path } = await publishStory(editor, {
      headline,
      lead: WORDS,
      dateline: 'Kotabaru, Warta',
      body: aBody(`${WORDS} ${WORDS} ${WORDS}`, WORDS),
      section: memberOf(sections.body, 'docs', '0', 'id'),
      authors: [memberOf(author.body, 'doc', 'id')],
    });
    addresses.push(path);
  }
  return addresses;
}

const HEADLINE = 'Kelompok Tani di Tiga Kecamatan Terima Bantuan Benih';
const LONG_TAIL =
  ' Padi, Jagung, Kedelai, dan Cabai setelah Musim Kering Terpanjang Sejak Pertanggungjawaban Terakhir';
const WORDS = 'Pemerintah kabupaten menyalurkan bantuan benih kepada kelompok tani di tiga kecamatan.';
