import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerPage } from '../../src/server/answer-page.ts';
import { loadFirstContent } from '../../src/server/content/first-content.ts';
import { readEnvironment } from '../../src/server/environment.ts';
import { listen } from '../../src/server/listen.ts';
import { openNewsroom, type Newsroom } from '../../src/server/open-newsroom.ts';
import { createPageCache } from '../../src/server/page-cache.ts';
import { openSite, type SiteHandler } from '../../src/server/site.ts';
import { contentWithoutPictures } from './content-without-pictures.ts';

/** SQL statements that one uncached page of each kind may cost. They do not grow with the number of stories. */
const MOST_QUERIES = {
  '/': 12,
  '/berita/1/x': 13,
  '/rubrik/ekonomi': 8,
  '/indeks': 4,
  '/terpopuler': 8,
  '/cari?q=pelabuhan': 8,
  '/tentang': 4,
  '/rss.xml': 5,
  '/sitemap.xml': 1,
} as const;

let newsroom: Newsroom;
let site: SiteHandler;
let server: Server;
let url: string;
let statements = 0;
const dataDir = mkdtempSync(path.join(tmpdir(), 'warta-budget-'));

beforeAll(async () => {
  const environment = readEnvironment({ DATA_DIR: dataDir });
  if (!environment.ok) throw new Error('no environment');
  const opened = await openNewsroom(environment.value, new Date());
  if (!opened.ok) throw new Error(opened.error.kind);
  newsroom = opened.value;
  await loadFirstContent(
    newsroom.payload,
    { sampleContent: true },
    new Date(),
    contentWithoutPictures(dataDir),
  );
  countStatements(newsroom);
  const opening = await openSite({
    payload: newsroom.payload,
    siteUrl: 'http://localhost',
    search: { ready: () => true, search: () => Promise.resolve({ total: 0, hits: [], suggestion: null }) },
  });
  if (!opening) throw new Error('the site is not built');
  site = opening;
  server = createServer((req, res) => void site(req, res));
  const listening = await listen(server, 0, '127.0.0.1');
  url = `http://127.0.0.1:${String(listening.ok ? listening.value : 0)}`;
});

afterAll(async () => {
  server.close();
  await newsroom.close();
  rmSync(dataDir, { recursive: true, force: true });
});

test.each(Object.entries(MOST_QUERIES))('%s costs at most %i queries', async (address, most) => {
  // What a first page prepares once is not its cost, nor is the way from a short address to the page's own.
  const { url: own } = await fetch(url + address);

  statements = 0;
  const response = await fetch(own);
  await response.text();

  expect(response.status).toBe(200);
  expect(statements).toBeGreaterThan(0);
  expect(statements).toBeLessThanOrEqual(most);
});

test('a page that is kept costs no query', async () => {
  const { pathname } = new URL((await fetch(`${url}/berita/1/x`)).url);
  const pages = createPageCache({ mostBytes: 10_000_000, freshMs: 60_000, staleMs: 60_000 }, Date.now);
  const cached = createServer((req, res) => void answerPage(site, pages, {}, req, res));
  const listening = await listen(cached, 0, '127.0.0.1');
  const address = `http://127.0.0.1:${String(listening.ok ? listening.value : 0)}${pathname}`;
  const first = await (await fetch(address)).text();

  statements = 0;
  const second = await (await fetch(`${address}?utm_source=x`)).text();
  cached.close();

  expect(second).toBe(first);
  expect(statements).toBe(0);
});

function countStatements({ payload }: Newsroom): void {
  const { client } = payload.db as unknown as SQLiteAdapter; // this suite runs on SQLite alone
  const execute = client.execute.bind(client);
  client.execute = (statement: Parameters<typeof execute>[0]) => {
    statements += 1;
    return execute(statement);
  };
}
