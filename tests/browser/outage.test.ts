import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outage } from '../../cms/i18n/id/outage.ts';
import { errors } from '../../src/site/i18n/id/errors.ts';
import { memberOf, signInAsFirstAdmin, type NewsroomClient } from '../newsroom-client.ts';
import { DESK, INDONESIAN, openBrowser, PHONE } from '../open-browser.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';
import { spoilDatabase } from '../spoil-database.ts';
import { logIn } from './admin-steps.ts';
import { foreignLines } from './english-on-screen.ts';

const PATIENT = { timeout: 60_000, interval: 100 };
const EMAIL = 'admin@contoh.go.id';

let portal: RunningPortal;
let browser: Browser;
let editor: NewsroomClient;
let page: Page;
let story: string;
let mend: (() => void) | undefined;

beforeAll(async () => {
  portal = await runPortal();
  editor = await signInAsFirstAdmin(portal, EMAIL);
  const made = await editor.ask('POST', '/api/articles?draft=true', { headline: 'Judul pertama' });
  story = String(memberOf(made.body, 'doc', 'id'));
  browser = await openBrowser();
  page = await (await browser.newContext({ ...INDONESIAN, viewport: DESK })).newPage();
  await logIn(page, portal.url, EMAIL);
  await page.goto(`${portal.url}/admin/collections/articles/${story}`);
  await page.locator('.warta-state').waitFor();
  mend = spoilDatabase(path.join(portal.dataDir, 'warta.db'));
  await expectReadiness(503);
});

afterAll(async () => {
  mend?.();
  await browser.close();
  await portal.destroy();
});

test.each([
  ['a phone', PHONE, 'light'],
  ['a phone', PHONE, 'dark'],
  ['a desk', DESK, 'light'],
  ['a desk', DESK, 'dark'],
] as const)(
  'the page of the outage is whole on %s (%o, %s), and hides nothing from anybody',
  async (_what, viewport, colorScheme) => {
    const context = await browser.newContext({ ...INDONESIAN, viewport, colorScheme });
    const reader = await context.newPage();
    await reader.goto(`${portal.url}/indeks`);

    const { violations } = await new AxeBuilder({ page: reader }).analyze();
    const wider = await reader.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    const title = await reader.locator('main h1').innerText();
    await context.close();

    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(wider).toBe(false);
    expect(title).toBe(errors.unavailable.title);
  },
);

test('who writes in an outage is told so, keeps the text and the session, and saves it afterwards', async () => {
  await page.locator('#field-headline').fill('Judul saat basis data pergi');
  await page.getByText(outage.notSaved).first().waitFor();
  const foreign = await foreignLines(page);
  const inForm = await page.locator('#field-headline').inputValue();
  const at = page.url();

  mend?.();
  mend = undefined;
  await expectReadiness(200);
  await page.locator('#field-lead').fill('Teras setelah pulih.');
  await page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.status() === 200);

  expect(foreign).toEqual([]);
  expect(inForm).toBe('Judul saat basis data pergi');
  expect(at).toContain(story);
  expect(page.url()).toBe(at);
  expect((await editor.ask('GET', `/api/articles/${story}?draft=true&depth=0`)).body).toMatchObject({
    headline: 'Judul saat basis data pergi',
    lead: 'Teras setelah pulih.',
  });
});

async function expectReadiness(status: number): Promise<void> {
  const deadline = Date.now() + PATIENT.timeout;
  while ((await fetch(`${portal.url}/readyz`)).status !== status) {
    if (Date.now() > deadline) throw new Error(`/readyz is not ${String(status)}:\n${portal.printed()}`);
    await new Promise((resolve) => setTimeout(resolve, PATIENT.interval));
  }
}
