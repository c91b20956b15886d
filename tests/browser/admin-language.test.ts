import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { memberOf, PASSWORD, signInAsFirstAdmin, type NewsroomClient } from '../newsroom-client.ts';
import { DESK, INDONESIAN, openBrowser } from '../open-browser.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';
import { isSaved, logIn, openNewStory, toolbarMenu, writeBody } from './admin-steps.ts';
import { foreignLines } from './english-on-screen.ts';

let portal: RunningPortal;
let browser: Browser;
let page: Page;
let editor: NewsroomClient;

beforeAll(async () => {
  portal = await runPortal();
  editor = await signInAsFirstAdmin(portal);
  browser = await openBrowser();
  page = await newPage();
  await logIn(page, portal.url, 'admin@contoh.go.id');
});

afterAll(async () => {
  await browser.close();
  await portal.destroy();
});

test('the log-in page speaks Indonesian', async () => {
  const stranger = await newPage();
  await stranger.goto(`${portal.url}/admin/login`);
  await stranger.waitForLoadState('networkidle');

  expect(await foreignLines(stranger)).toEqual([]);
});

test.each([
  '/admin',
  '/admin/account',
  '/admin/collections/articles',
  '/admin/collections/articles/trash',
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

  expect(await foreignLines(page)).toEqual([]);
});

describe('the article form speaks Indonesian', () => {
  const said = new Set<string>();

  beforeAll(async () => {
    await openNewStory(page, portal.url);
    await writeBody(page, ['Paragraf pertama.', '']);
  });

  afterEach(() => {
    said.clear();
  });

  test('with every menu of the toolbar open', async () => {
    await listen();
    // The toolbar learns late that the cursor stands in no table; until then that menu counts as one to open.
    await page.locator('.fixed-toolbar .toolbar-popup__dropdown-table:disabled').waitFor();
    for (const menu of ['text', 'add', 'blocks']) {
      await page.locator(`.fixed-toolbar .toolbar-popup__dropdown-${menu}:enabled`).click();
      await page.locator('.toolbar-popup__dropdown-items').waitFor();
      await listen();
      await page.keyboard.press('Escape');
    }

    expect([...said]).toEqual([]);
  });

  test('with the slash menu open', async () => {
    await bodyField().press('Control+End');
    await page.keyboard.type('/');
    await page.locator('.slash-menu-popup').waitFor();
    await listen();
    await page.keyboard.press('Backspace');

    expect([...said]).toEqual([]);
  });

  test('while a table is made and worked on, without changing how it is stored', async () => {
    await toolbarMenu(page, 'add', 'table');
    await drawer().waitFor();
    await listen();
    await drawer().getByRole('button', { name: 'Simpan' }).click();
    await bodyField().locator('th').first().waitFor();
    await page.locator('.toolbar-popup__dropdown-table:enabled').waitFor(); // the cursor stands in the first cell
    await page.keyboard.type('Komoditas');
    await page.locator('.toolbar-popup__dropdown-table').click();
    await listen();
    await page.locator('[data-item-key=row-below]').click();
    await bodyField().locator('tr').nth(3).waitFor();
    await isSaved(page);

    expect([...said]).toEqual([]);
    expect(await bodyField().locator('th').first().innerText()).toBe('Komoditas');
    expect(await storedTable()).toMatchObject({
      type: 'table',
      children: [
        { type: 'tablerow', children: [{ type: 'tablecell', headerState: 1 }, {}, {}] },
        { type: 'tablerow', children: [{ type: 'tablecell', headerState: 0 }, {}, {}] },
        {},
        {},
      ],
    });
  });

  test.each([
    ['a picture', 'add', 'upload', '.drawer--is-open'],
    ['an embed', 'blocks', 'block-embed', '[data-lexical-editor=true] input:not([type=hidden])'],
  ])('while %s is put in', async (_name, menu, item, sign) => {
    await bodyField().locator('p').first().click();
    await toolbarMenu(page, menu, item);
    await page.locator(sign).first().waitFor(); // a drawer slides in, an embed's fields are fetched
    await page.waitForTimeout(500); // what slides in has words of its own
    await listen();
    await page.keyboard.press('Escape');

    expect([...said]).toEqual([]);
  });

  test('while words are made a link', async () => {
    await bodyField().locator('p').first().click();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    await page.locator('.toolbar-popup__button-link:not(.disabled)').click();
    await drawer().waitFor();
    await listen();
    await page.keyboard.press('Escape');

    expect([...said]).toEqual([]);
  });

  test('on every tab, and in the menu of three dots', async () => {
    for (const tab of ['Pengelompokan', 'Berita terkait', 'Catatan dan riwayat', 'Naskah']) {
      await page.locator('.tabs-field__tabs').getByRole('button', { name: tab }).click();
      await listen();
    }
    await page.locator('.doc-controls__popup button').first().click();
    await page.locator('#action-duplicate').waitFor();
    await listen();
    await page.locator('#action-delete').click();
    await page.getByRole('button', { name: 'Batal' }).waitFor();
    await listen();
    await page.getByRole('button', { name: 'Batal' }).click();

    expect([...said]).toEqual([]);
  });

  test('when a step is refused', async () => {
    await page.getByRole('button', { name: 'Ajukan' }).click();
    await page.locator('.warta-refusals li').first().waitFor();
    await listen();

    expect([...said]).toEqual([]);
  });

  test('in its versions and in the comparison of two', async () => {
    const story = page.url();
    await page.goto(`${story}/versions`);
    await page.locator('tbody a').first().waitFor();
    await listen();
    await page.locator('tbody a').first().click();
    await page.waitForURL(/versions\/[0-9a-f-]{36}/);
    await page.waitForLoadState('networkidle');
    await listen();
    await page.goto(story);

    expect([...said]).toEqual([]);
  });

  async function listen(): Promise<void> {
    for (const line of await foreignLines(page)) said.add(line);
  }

  async function storedTable(): Promise<unknown> {
    const id = page.url().split('/').at(-1) ?? '';
    const story = await editor.ask('GET', `/api/articles/${id}?draft=true&depth=0`);
    const nodes = memberOf(story.body, 'body', 'root', 'children');
    return Array.isArray(nodes) ? nodes.find((node) => memberOf(node, 'type') === 'table') : undefined;
  }
});

test('the columns and filters of a list speak Indonesian', async () => {
  await page.goto(`${portal.url}/admin/collections/articles`);
  await page.locator('#toggle-list-columns').click();
  await page.waitForTimeout(600); // the panel unfolds
  const columns = await foreignLines(page);
  await page.locator('#toggle-list-filters').click();
  await page.locator('.where-builder__add-first-filter').click();
  await page.locator('.condition__field .rs__control').click();
  const filters = await foreignLines(page);
  await page.keyboard.press('Escape');
  await page.locator('tbody input[type=checkbox]').first().check();
  const selection = await foreignLines(page);

  expect({ columns, filters, selection }).toEqual({ columns: [], filters: [], selection: [] });
});

test('leaving a form that is not saved asks in Indonesian', async () => {
  await page.goto(`${portal.url}/admin/collections/topics/create`);
  await page.locator('#field-name').fill('Belum disimpan');
  await page.locator('.step-nav a').last().click();
  await page.locator('.confirmation-modal, .leave-without-saving').first().waitFor();

  expect(await foreignLines(page)).toEqual([]);
});

test('a story that somebody else is writing says so in Indonesian', async () => {
  const made = await editor.ask('POST', '/api/users', {
    name: 'Dewi Lestaluhu',
    email: 'dewi@contoh.go.id',
    password: PASSWORD,
    roles: ['redaktur-pelaksana'],
  });
  const topic = await editor.ask('POST', '/api/topics', { name: 'Harga pangan' });
  const address = `${portal.url}/admin/collections/topics/${String(memberOf(topic.body, 'doc', 'id'))}`;
  await page.goto(address);
  await page.locator('#field-description').fill('Sedang ditulis');
  await expect.poll(lockedTopics, { timeout: 30_000 }).toBe(1); // the lock is taken with the first change
  const other = await newPage();
  await logIn(other, portal.url, 'dewi@contoh.go.id');
  await other.goto(address);
  await other.locator('.document-locked').first().waitFor();

  expect(made.status).toBe(201);
  expect(await foreignLines(other)).toEqual([]);
});

test('dates are written as they are read here', async () => {
  await page.goto(`${portal.url}/admin/collections/articles`);
  await page.locator('tbody td').first().waitFor();
  const cells = await page.locator('tbody td').allInnerTexts();

  expect(cells.some((cell) => /^\d{1,2} [A-Z][a-z]+ \d{4}, \d{2}\.\d{2}$/.test(cell))).toBe(true);
});

async function lockedTopics(): Promise<unknown> {
  const where = 'where[document.relationTo][equals]=topics';
  return memberOf((await editor.ask('GET', `/api/payload-locked-documents?${where}`)).body, 'totalDocs');
}

function bodyField() {
  return page.locator('[data-lexical-editor=true]').first();
}

function drawer() {
  return page.locator('.drawer--is-open').last();
}

async function newPage(): Promise<Page> {
  return (await browser.newContext({ ...INDONESIAN, viewport: DESK })).newPage();
}
