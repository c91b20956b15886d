import type { Page } from 'playwright-core';
import { PASSWORD } from '../newsroom-client.ts';

/** Signs in at the admin's door. */
export async function logIn(page: Page, url: string, email: string): Promise<void> {
  await page.goto(`${url}/admin/login`);
  await page.locator('#field-email').fill(email);
  await page.locator('#field-password').fill(PASSWORD);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((at) => at.pathname === '/admin');
}

/** Picks from a field that offers a list, by the words that somebody would type. */
export async function choose(page: Page, field: string, words: string): Promise<void> {
  const control = page.locator(`#field-${field}`);
  await control.locator('.rs__control').first().click();
  await page.keyboard.type(words);
  await page.locator('.rs__option', { hasText: words }).first().click();
}

/** Writes paragraphs into the body. */
export async function writeBody(page: Page, paragraphs: readonly string[]): Promise<void> {
  await page.locator('[data-lexical-editor=true]').first().click();
  for (const [at, text] of paragraphs.entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(text);
  }
}

/** Waits until the form has nothing that the portal does not hold. */
export async function isSaved(page: Page): Promise<void> {
  await page.waitForTimeout(1800); // autosave begins 1.5 s after the last key
  await page.waitForLoadState('networkidle');
}

/** Opens a story from the list, found by its headline. */
export async function editStory(page: Page, url: string, headline: string): Promise<void> {
  await page.goto(`${url}/admin/collections/articles?search=${encodeURIComponent(headline)}`);
  await page.getByRole('link', { name: headline }).first().click();
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}/);
  await page.locator('.warta-state').waitFor();
}

/** Presses a step of the workflow and waits for the page that comes after it. */
export async function makeMove(page: Page, name: string): Promise<void> {
  const before = await stateOf(page);
  await page.getByRole('button', { name, exact: true }).click();
  await page.waitForFunction(
    (old) => {
      const state = document.querySelector('.warta-state')?.textContent;
      return typeof state === 'string' && state !== old;
    },
    before,
    { timeout: 30_000 },
  );
}

/** The state that the form shows. */
export async function stateOf(page: Page): Promise<string> {
  return (await page.locator('.warta-state').textContent()) ?? '';
}

/** Opens the form of a new story and waits until its steps are there. */
export async function openNewStory(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/admin/collections/articles/create`);
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}/);
  await page.locator('.warta-state').waitFor();
}

/** Picks from a menu of the editor's toolbar. */
export async function toolbarMenu(page: Page, menu: string, item: string): Promise<void> {
  await page.locator(`.fixed-toolbar .toolbar-popup__dropdown-${menu}`).click();
  await page.locator(`.toolbar-popup__dropdown-items [data-item-key="${item}"]`).click();
}
