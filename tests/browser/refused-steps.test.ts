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
import { publishStory } from '../publish-story.ts';
import { INDONESIAN, openBrowser, PHONE } from '../open-browser.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';
import { isSaved, logIn, openNewStory } from './admin-steps.ts';

let portal: RunningPortal;
let browser: Browser;
let page: Page;
let desk: NewsroomClient;
let story: string;

beforeAll(async () => {
  portal = await runPortal();
  const admin = await signInAsFirstAdmin(portal);
  const email = 'bagus@contoh.go.id';
  const roles = ['redaktur-pelaksana', 'jurnalis'];
  await admin.ask('POST', '/api/users', { name: 'Bagus Hidayat', email, roles, password: PASSWORD });
  desk = await signIn(portal, email);
  story = await aPublicStory();
  browser = await openBrowser();
  page = await (await browser.newContext({ ...INDONESIAN, viewport: PHONE })).newPage();
  await logIn(page, portal.url, email);
});

afterAll(async () => {
  await browser.close();
  await portal.destroy();
});

test('a story that may not be handed in yet shows every reason, and they stay', async () => {
  await openNewStory(page, portal.url);
  await page.getByRole('button', { name: 'Ajukan' }).click();
  await page.locator('.warta-refusals li').first().waitFor();
  await page.waitForTimeout(5000); // longer than a message that fades

  expect(await page.locator('.warta-refusals li').allInnerTexts()).toEqual([
    'Judul masih kosong. Isi judul sebelum melanjutkan.',
    'Isi berita masih kosong. Tulis isi berita sebelum melanjutkan.',
    'Rubrik belum dipilih. Pilih rubrik sebelum menayangkan.',
  ]);
});

test('a story without a headline is called so, not by its id', async () => {
  await openNewStory(page, portal.url);
  const title = page.locator('h1.render-title');
  await title.filter({ hasText: /^\(tanpa judul\)$/ }).waitFor();
  await page.locator('#field-headline').fill('Pasar Ikan');
  await title.filter({ hasText: /^Pasar Ikan$/ }).waitFor();
  await page.locator('#field-headline').fill('');
  await title.filter({ hasText: /^\(tanpa judul\)$/ }).waitFor();

  expect(await page.locator('.step-nav').innerText()).toContain('(tanpa judul)');
});

test('a refused note keeps what was typed', async () => {
  await openStory();
  await page.getByRole('button', { name: 'Beri catatan' }).click();
  const dialog = page.getByRole('dialog', { name: 'Beri catatan' });
  await dialog.getByLabel('Isi catatan').fill('Nama kepala pasar adalah Sitti.');
  await dialog.getByRole('button', { name: 'Beri catatan' }).click();
  await dialog.getByText('Catatan memerlukan').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Beri catatan' }).click();

  expect(await dialog.getByLabel('Isi catatan').inputValue()).toBe('Nama kepala pasar adalah Sitti.');
});

test('a change that autosave kept can still be shown to readers', async () => {
  await openStory();
  await page.locator('#field-headline').fill('Pasar Ikan Resmi Dibuka');
  await isSaved(page);
  await page.getByText('Ada perubahan yang belum tayang.').waitFor();
  await page.getByRole('button', { name: 'Simpan perubahan' }).click();
  await page.getByText('Perubahan sudah tayang.').waitFor();

  expect(memberOf((await desk.ask('GET', `/api/articles/${story}`)).body, 'headline')).toBe(
    'Pasar Ikan Resmi Dibuka',
  );
});

test('after a refused publish the draft is kept, and the next try goes through at once', async () => {
  await openStory();
  const save = page.getByRole('button', { name: 'Simpan perubahan' });
  await page.locator('#field-lead').fill('Teras yang baru.');
  await page.locator('#field-headline').fill('');
  await save.click();
  await page.getByText('Perubahan belum tayang.').waitFor();
  const kept = await desk.ask('GET', `/api/articles/${story}?draft=true`);
  await page.locator('#field-headline').fill('Pasar Ikan Ramai');
  await save.click();
  await page.getByText('Perubahan sudah tayang.').waitFor();

  expect(memberOf(kept.body, 'lead')).toBe('Teras yang baru.');
  const shown = await desk.ask('GET', `/api/articles/${story}`);
  expect(memberOf(shown.body, 'headline')).toBe('Pasar Ikan Ramai');
  expect(memberOf(shown.body, 'lead')).toBe('Teras yang baru.');
});

test('the steps of a story fit a phone', async () => {
  await openStory();

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
});

async function openStory(): Promise<void> {
  await page.goto(`${portal.url}/admin/collections/articles/${story}`);
  await page.locator('.warta-state').waitFor();
}

async function aPublicStory(): Promise<string> {
  const sections = await desk.ask('GET', '/api/sections?limit=1');
  const author = await desk.ask('POST', '/api/authors', { name: 'Ratna Dewi' });
  const { id } = await publishStory(desk, {
    headline: 'Pasar Ikan Dibuka untuk Warga dan Nelayan Kecil',
    body: aBody('Pasar ikan dibuka pekan ini.'),
    section: memberOf(sections.body, 'docs', '0', 'id'),
    authors: [memberOf(author.body, 'doc', 'id')],
  });
  return id;
}
