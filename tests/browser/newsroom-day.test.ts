import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PASSWORD } from '../newsroom-client.ts';
import { DESK, INDONESIAN, openBrowser, PHONE } from '../open-browser.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';
import { choose, editStory, isSaved, logIn, makeMove, stateOf, writeBody } from './admin-steps.ts';

const HEADLINE = 'Pelabuhan Rakyat Tanjung Laweri Dibuka untuk Nelayan Kecil';
const NEW_HEADLINE = 'Pelabuhan Rakyat Tanjung Laweri Resmi Dibuka untuk Nelayan Kecil';

let portal: RunningPortal;
let browser: Browser;

beforeAll(async () => {
  portal = await runPortal({ SAMPLE_CONTENT: 'yes' });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await portal.destroy();
});

/** One day, in order: each step goes on from the one before, as in a newsroom. */
let admin: Page;
let contributor: Page;
let desk: Page;
let reader: Page;
let address: string;

test('the administrator comes by the link that the operator got, and by no other door', async () => {
  admin = await newPage(DESK);
  await admin.goto(`${portal.url}/admin`);
  await admin.goto(`${portal.url}/admin/create-first-user`);
  expect(await admin.textContent('h1')).not.toContain('Dasbor');

  const link = /https?:\/\/\S+\/penyiapan\/\S+/.exec(portal.printed())?.[0] ?? '';
  await admin.goto(link);
  await admin.getByLabel('Nama').fill('Sri Wahyuni');
  await admin.getByLabel('surel').fill('sri@contoh.go.id');
  await admin.getByLabel('sandi', { exact: false }).first().fill(PASSWORD);
  await admin.getByRole('button').click();
  await admin.waitForURL(/\/admin\/login/);
  await logIn(admin, portal.url, 'sri@contoh.go.id');

  expect((await admin.goto(link))?.status()).toBe(410);
});

test('the administrator makes a contributor and a redaktur', async () => {
  for (const [name, email, role] of [
    ['Yosef Rumbiak', 'yosef@contoh.go.id', 'Kontributor'],
    ['Dewi Lestaluhu', 'dewi@contoh.go.id', 'Redaktur'],
  ] as const) {
    await admin.goto(`${portal.url}/admin/collections/users/create`);
    await admin.locator('#field-name').fill(name);
    await admin.locator('#field-email').fill(email);
    await admin.locator('#field-password').fill(PASSWORD);
    await admin.locator('#field-confirm-password').fill(PASSWORD);
    await choose(admin, 'roles', role);
    if (role === 'Redaktur') await choose(admin, 'sections', 'Ekonomi');
    await admin.locator('#action-save').click();
    await admin.waitForURL(/\/users\/[0-9a-f-]{36}/);
  }

  await admin.goto(`${portal.url}/admin/collections/users`);
  expect(await admin.locator('tbody tr').count()).toBe(3);
});

test('the contributor writes a story and hands it in', async () => {
  contributor = await newPage(DESK);
  await logIn(contributor, portal.url, 'yosef@contoh.go.id');
  await contributor.goto(`${portal.url}/admin/collections/articles/create`);
  await contributor.waitForURL(/\/articles\/[0-9a-f-]{36}/);
  await contributor.locator('#field-headline').fill(HEADLINE);
  await contributor
    .locator('#field-lead')
    .fill('Pelabuhan rakyat di Tanjung Laweri mulai melayani nelayan kecil.');
  await contributor.locator('#field-dateline').fill('Ambon, Warta');
  await writeBody(contributor, [
    'Pelabuhan rakyat Tanjung Laweri mulai melayani kapal nelayan kecil pekan ini.',
    'Dermaga itu dilengkapi gudang es, tempat lelang ikan, dan kantor layanan nelayan.',
  ]);
  await choose(contributor, 'section', 'Ekonomi');
  await choose(contributor, 'unit', 'MC');
  await isSaved(contributor);

  await makeMove(contributor, 'Ajukan');

  expect(await stateOf(contributor)).toBe('Keadaan: Diajukan');
  expect(await contributor.getByRole('button', { name: 'Tayangkan' }).count()).toBe(0);
});

test('the desk takes it and publishes it', async () => {
  desk = await newPage(DESK);
  await logIn(desk, portal.url, 'dewi@contoh.go.id');
  await editStory(desk, portal.url, HEADLINE);
  await makeMove(desk, 'Ambil untuk disunting');

  await makeMove(desk, 'Tayangkan');

  expect(await stateOf(desk)).toBe('Keadaan: Tayang');
  address = (await desk.getByRole('link', { name: 'Buka di portal' }).getAttribute('href')) ?? '';
  expect(address).toMatch(/^\/berita\/\d+\/pelabuhan-rakyat-tanjung-laweri-/);
});

test('a reader reads it on a phone and goes on through a related story', async () => {
  await portal.settled();
  reader = await newPage(PHONE);
  await reader.goto(`${portal.url}/`);
  await reader.getByRole('link', { name: HEADLINE }).first().click();

  const main = reader.getByRole('main');
  expect(await main.innerText()).toContain('Ambon, Warta - Pelabuhan rakyat Tanjung Laweri');
  expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  await main.getByRole('heading', { name: 'Berita Terkait Lainnya' }).waitFor();
  await main.getByRole('list').last().getByRole('link').last().click();
  await reader.waitForURL((url) => url.pathname.startsWith('/berita/') && url.pathname !== address);
});

test.each(['pelabuhan rakyat tanjung laweri', 'MC'])('a reader finds stories by "%s"', async (words) => {
  await reader.goto(`${portal.url}/cari`);
  const form = reader.getByRole('main').getByRole('searchbox');
  await form.fill(words);
  await form.press('Enter');
  await reader.waitForURL(/q=/);

  expect(await reader.getByRole('main').getByRole('link', { name: HEADLINE }).count()).toBeGreaterThan(0);
});

test('a reader finds a story by the name of its author', async () => {
  await reader.goto(`${portal.url}/penulis/maria-goreti-lelan`);
  const name = await reader.locator('main h1').innerText();
  const headline = await reader.locator('main a[href^="/berita/"]').first().innerText();

  await reader.goto(`${portal.url}/cari?q=${encodeURIComponent(name)}&urut=terbaru`);

  expect(headline).not.toBe('');
  expect(await reader.getByRole('main').innerText()).toContain(headline);
});

test('a new headline changes the page and not its address', async () => {
  await editStory(desk, portal.url, HEADLINE);
  await desk.locator('#field-headline').fill(NEW_HEADLINE);
  await desk.getByRole('button', { name: 'Simpan perubahan' }).click();
  await isSaved(desk);
  await portal.settled();

  const response = await reader.goto(`${portal.url}${address}`);

  expect(response?.status()).toBe(200);
  expect(await reader.locator('main h1').innerText()).toBe(NEW_HEADLINE);
  expect(new URL(reader.url()).pathname).toBe(address);
});

async function newPage(viewport: { readonly width: number; readonly height: number }): Promise<Page> {
  const context = await browser.newContext({ ...INDONESIAN, viewport });
  return context.newPage();
}
