import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  aBody,
  memberOf,
  PASSWORD,
  signIn,
  signInAsFirstAdmin,
  type NewsroomClient,
} from '../newsroom-client.ts';
import { takeSteps } from '../publish-story.ts';
import { DESK, INDONESIAN, openBrowser } from '../open-browser.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';
import { logIn } from './admin-steps.ts';
import { foreignLines } from './english-on-screen.ts';

let portal: RunningPortal;
let browser: Browser;
let dewi: NewsroomClient;
let page: Page;
let story: string;

beforeAll(async () => {
  portal = await runPortal();
  const admin = await signInAsFirstAdmin(portal);
  const roles = ['redaktur-pelaksana', 'jurnalis'];
  for (const [name, email] of [
    ['Ani Wijaya', 'ani@contoh.go.id'],
    ['Dewi Lestaluhu', 'dewi@contoh.go.id'],
  ])
    // prettier-ignore
    await admin.ask('POST', '/api/users', { name, email, password: PASSWORD, roles });
  dewi = await signIn(portal, 'dewi@contoh.go.id');
  story = await aStoryAtTheDesk();
  browser = await openBrowser();
  page = await (await browser.newContext({ ...INDONESIAN, viewport: DESK })).newPage();
  await logIn(page, portal.url, 'ani@contoh.go.id');
});

afterAll(async () => {
  await browser.close();
  await portal.destroy();
});

test('of two who write at once nobody loses a word: the later one is told, keeps the text and may save it', async () => {
  await page.goto(`${portal.url}/admin/collections/articles/${story}`);
  await page.locator('.warta-state').waitFor();
  await dewi.ask('PATCH', `/api/articles/${story}?draft=true`, { headline: 'Judul dari Dewi' });
  await page.locator('#field-headline').fill('Judul dari Ani');
  const notice = page.locator('.warta-late');
  await notice.waitFor();
  const said = await notice.innerText();
  const foreign = await foreignLines(page);
  await page.locator('#field-lead').fill('Ani menulis terus.');
  await page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.status() === 409);

  expect(said).toMatch(/^Dewi Lestaluhu sudah mengubah naskah ini pada .*Yang berbeda: Judul\./);
  expect(foreign).toEqual([]);
  expect(await notice.isVisible()).toBe(true);
  expect(await page.locator('#field-headline').inputValue()).toBe('Judul dari Ani');
  expect(await stored()).toMatchObject({ headline: 'Judul dari Dewi' });

  await page.getByRole('button', { name: 'Simpan tulisan saya' }).click();
  await notice.waitFor({ state: 'detached' });
  await page.locator('#field-lead').fill('Ani menulis lagi.');
  await page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.status() === 200);

  expect(await stored()).toMatchObject({ headline: 'Judul dari Ani', lead: 'Ani menulis lagi.' });
  expect(await headlinesOfVersions()).toContain('Judul dari Dewi');
});

async function aStoryAtTheDesk(): Promise<string> {
  const section = await dewi.ask('POST', '/api/sections', { name: 'Rubrik uji' });
  const made = await dewi.ask('POST', '/api/articles?draft=true', {
    headline: 'Judul pertama',
    body: aBody('Isi.'),
    section: memberOf(section.body, 'doc', 'id'),
  });
  const id = String(memberOf(made.body, 'doc', 'id'));
  await takeSteps(dewi, id, 'ajukan', 'ambil');
  return id;
}

async function stored(): Promise<unknown> {
  return (await dewi.ask('GET', `/api/articles/${story}?draft=true&depth=0`)).body;
}

async function headlinesOfVersions(): Promise<unknown[]> {
  const { body } = await dewi.ask('GET', `/api/articles/versions?where[parent][equals]=${story}&limit=50`);
  const docs = memberOf(body, 'docs');
  return Array.isArray(docs) ? docs.map((doc: unknown) => memberOf(doc, 'version', 'headline')) : [];
}
