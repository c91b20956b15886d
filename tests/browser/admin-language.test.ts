import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signInAsFirstAdmin } from '../newsroom-client.ts';
import { DESK, INDONESIAN, openBrowser } from '../open-browser.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';
import { logIn, writeBody } from './admin-steps.ts';

/** Words that are English and nothing else; the few loan words that Indonesian shares are not among them. */
const ENGLISH =
  /\b(the|and|with|your|edit|delete|save|saved|publish|published|unpublish|draft|create|new|add|remove|search|upload|file|files|email|password|settings|dashboard|untitled|loading|select|none|sort|columns|filters?|yes|cancel|confirm|duplicate|view|logout|log out|login|heading|paragraph|quote|link|table|row|column|insert|bold|italic|list)\b/i;

/** A key of a catalogue that found no sentence: "lexical:general:placeholder", "fields:addLink". */
const RAW_KEY =
  /\b(general|fields|version|lexical|upload|error|authentication|validation|operators|folder|localization):[a-zA-Z]/;

let portal: RunningPortal;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  portal = await runPortal();
  await signInAsFirstAdmin(portal);
  browser = await openBrowser();
  const context = await browser.newContext({ ...INDONESIAN, viewport: DESK });
  page = await context.newPage();
  await logIn(page, portal.url, 'admin@contoh.go.id');
});

afterAll(async () => {
  await browser.close();
  await portal.destroy();
});

test('the log-in page speaks Indonesian', async () => {
  const stranger = await browser.newPage(INDONESIAN);
  await stranger.goto(`${portal.url}/admin/login`);

  expect(await foreignLines(stranger)).toEqual([]);
});

test.each([
  '/admin',
  '/admin/account',
  '/admin/collections/articles',
  '/admin/collections/media',
  '/admin/collections/media/create',
  '/admin/collections/users',
  '/admin/collections/users/create',
  '/admin/collections/sections',
  '/admin/collections/topics/create',
  '/admin/collections/units/create',
  '/admin/collections/authors/create',
  '/admin/collections/pages',
  '/admin/collections/redirects/create',
  '/admin/globals/site',
  '/admin/globals/front-page',
  '/admin/tidak-ada',
])('%s speaks Indonesian', async (path) => {
  await page.goto(`${portal.url}${path}`);
  await page.waitForLoadState('networkidle');

  expect(await foreignLines()).toEqual([]);
});

test('the article form speaks Indonesian, with every tab, the editor and its menus open', async () => {
  await page.goto(`${portal.url}/admin/collections/articles/create`);
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}/);
  const said = new Set<string>();
  const listen = async () => {
    for (const line of await foreignLines()) said.add(line);
  };
  await writeBody(page, ['Paragraf pertama.']);
  await listen();
  for (const button of await page.locator('.fixed-toolbar .toolbar-popup__dropdown').all()) {
    await button.click();
    await listen();
    await page.keyboard.press('Escape');
  }
  for (const tab of ['Pengelompokan', 'Berita terkait', 'Catatan dan riwayat']) {
    await page.locator('.tabs-field__tabs').getByRole('button', { name: tab }).click();
    await listen();
  }

  expect([...said]).toEqual([]);
});

test('dates are written as they are read here', async () => {
  await page.goto(`${portal.url}/admin/collections/articles`);
  const cells = await page.locator('tbody td').allInnerTexts();

  expect(cells.some((cell) => /^\d{1,2} [A-Z][a-z]+ \d{4}, \d{2}\.\d{2}$/.test(cell))).toBe(true);
});

async function foreignLines(shown: Page = page): Promise<string[]> {
  const text = await shown.locator('body').innerText();
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => ENGLISH.test(line) || RAW_KEY.test(line));
}
