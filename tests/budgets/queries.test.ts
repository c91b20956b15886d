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
import { renderPage } from '../../src/server/render-page.ts';
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
let execute: SQLiteAdapter['client']['execute'];
let server: Server;
let url: string;
let statements: Statement[] = [];
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
    now: () => new Date(),
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

  statements = [];
  const response = await fetch(own);
  await response.text();

  expect(response.status).toBe(200);
  expect(statements.length).toBeGreaterThan(0);
  expect(statements.length).toBeLessThanOrEqual(most);
});

test.each([
  ...Object.keys(MOST_QUERIES),
  '/infografis',
  '/indeks/2026',
  '/ralat',
  '/sitemap-1.xml',
  '/sitemap-berita.xml',
])('%s walks through no more stories than it shows', async (address) => {
  statements = [];
  const response = await fetch(url + address);
  await response.text();

  const walks = [];
  for (const statement of statements) if (await walksThroughStories(statement)) walks.push(statement);
  expect(response.status).toBe(200);
  expect(statements.length).toBeGreaterThan(0);
  expect(walks).toEqual([]);
});

test('a page that is kept costs no query', async () => {
  const { pathname } = new URL((await fetch(`${url}/berita/1/x`)).url);
  const pages = createPageCache(
    { mostBytes: 10_000_000, freshMs: 60_000, staleMs: 60_000, restMs: 900_000, countsElsewhere: false },
    Date.now,
  );
  const drawing = { draw: (target: string) => renderPage(site, target, {}) };
  const cached = createServer((req, res) => void answerPage(drawing, pages, req, res));
  const listening = await listen(cached, 0, '127.0.0.1');
  const address = `http://127.0.0.1:${String(listening.ok ? listening.value : 0)}${pathname}`;
  const first = await (await fetch(address)).text();

  statements = [];
  const second = await (await fetch(`${address}?utm_source=x`)).text();
  cached.close();

  expect(second).toBe(first);
  expect(statements).toEqual([]);
});

type Statement = Parameters<SQLiteAdapter['client']['execute']>[0];

function countStatements({ payload }: Newsroom): void {
  const { client } = payload.db as unknown as SQLiteAdapter; // this suite runs on SQLite alone
  execute = client.execute.bind(client);
  client.execute = (statement: Statement) => {
    statements.push(statement);
    return execute(statement);
  };
}

/**
 * Plans are the same on a portal of 85 stories and of 100,000: `cms/database/planner-statistics.ts`. All public
 * stories may be walked from the newest on, until a page is full, and to be counted by day without being read.
 */
async function walksThroughStories(statement: Statement): Promise<boolean> {
  const { sql, args } = typeof statement === 'string' ? { sql: statement, args: [] } : statement;
  const { rows } = await execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
  const plan = rows.flatMap(({ parent, detail }) =>
    parent === 0 && typeof detail === 'string' ? detail : [],
  );
  const stops = /order by "articles"\."(?:published_at|number)" desc.* limit/i.test(sql);
  const sorts = plan.includes('USE TEMP B-TREE FOR ORDER BY');
  const walks = plan.filter((step) => GROWING.test(step) || step.includes('(state=? AND _status=?)'));
  return walks.some((step) => !step.includes('USING COVERING INDEX') && (!stops || sorts));
}

/** Tables that grow with the stories, read from end to end; a sort keeps its rows under the name of the table. */
const GROWING = /^SCAN (?:articles|_articles_v|outbox|related_lists|article_views)(?:_rels)?(?: USING|$)/;
