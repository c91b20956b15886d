import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  aBody,
  memberOf,
  PASSWORD,
  signIn,
  signInAsFirstAdmin,
  type NewsroomClient,
} from '../newsroom-client.ts';
import { publishDraft } from '../publish-story.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';

/** Shorter than a test may take, so that what was seen last is said. */
const PATIENT = { timeout: 100_000, interval: 50 };

let portal: RunningPortal;
let editor: NewsroomClient;
let damaged: string;

beforeAll(async () => {
  portal = await runPortal();
  editor = await signInAsFirstAdmin(portal);
  await publishDraft(editor, await draft('Pasar Tani Dibuka'));
  await portal.settled();
});
afterAll(async () => {
  await portal.destroy();
});

test('while one story cannot be delivered, the next is found by readers', async () => {
  damaged = await draft('Jembatan Yang Bermasalah');
  refuseListOf(damaged);
  await publishDraft(editor, damaged);
  await publishDraft(editor, await draft('Posyandu Keliling Datang'));

  await expect.poll(outbox, PATIENT).toMatchObject({ setAside: 1 });
  await expect.poll(() => textOf('/cari?q=posyandu'), PATIENT).toContain('Posyandu Keliling Datang');
  expect(listsOf(damaged)).toBe(0);
});

test('operators see it: in /readyz, in the metrics and in the log, with the story’s id', async () => {
  const ready = await fetch(`${portal.url}/readyz`);
  const metrics = await fetch(`${portal.url}/metrics`);

  expect(ready.status).toBe(200);
  expect(await outbox()).toMatchObject({ waiting: 0, oldestSeconds: 0, setAside: 1 });
  expect(metrics.headers.get('content-type')).toContain('version=0.0.4');
  const lines = (await metrics.text()).split('\n');
  expect(lines).toContain('warta_outbox_set_aside{receiver="index"} 1');
  expect(lines.filter((line) => /^warta_index_state\{.*\} 1$/.test(line))).toHaveLength(1);
  expect(portal.printed()).toMatch(new RegExp(`"a story could not be delivered.*"article":"${damaged}"`));
});

test('a portal that is killed meanwhile still knows it', async () => {
  const { dataDir } = portal;
  await portal.stop('SIGKILL');
  letMinutesPass();
  portal = await runPortal({ DATA_DIR: dataDir });
  editor = await signIn(portal, 'admin@contoh.go.id');
  await portal.settled();

  expect(await outbox()).toMatchObject({ state: 'stuck', setAside: 1 });
});

test('after a minute the dashboard names the story to who answers for it, and to nobody else', async () => {
  const account = { name: 'Yosef', email: 'yosef@contoh.go.id', password: PASSWORD, roles: ['kontributor'] };
  await editor.ask('POST', '/api/users', account);

  const dashboard = await dashboardOf('admin@contoh.go.id');

  expect(dashboard).toContain('belum sampai ke pencarian');
  expect(dashboard).toMatch(
    new RegExp(`/admin/collections/articles/${damaged}"[^<]*>Jembatan Yang Bermasalah<`),
  );
  expect(await dashboardOf(account.email)).not.toContain('belum sampai ke pencarian');
});

test('when the fault is mended the story catches up by itself, and the notice is gone', async () => {
  mend();

  await expect.poll(outbox, PATIENT).toMatchObject({ setAside: 0 });

  expect(listsOf(damaged)).toBe(1);
  expect(await dashboardOf('admin@contoh.go.id')).not.toContain('belum sampai ke pencarian');
});

test('a stranger who comes through a proxy gets no metrics', async () => {
  const headers = { 'X-Forwarded-For': '203.0.113.9' };

  expect((await fetch(`${portal.url}/metrics`, { headers })).status).toBe(401);
});

/** No related list of this story can be stored from now on. */
function refuseListOf(article: string): void {
  inDatabase((db) => {
    for (const event of ['INSERT', 'UPDATE'])
      db.exec(
        `CREATE TRIGGER refuse_${event} BEFORE ${event} ON related_lists WHEN NEW.article = '${article}'
         BEGIN SELECT RAISE(ABORT, 'refused by the test'); END`,
      );
  });
}

/** The story was set aside ten minutes earlier than it was. */
function letMinutesPass(): void {
  const since = new Date(Date.now() - 600_000).toISOString();
  inDatabase((db) => db.prepare('UPDATE set_aside_deliveries SET since = ?').run(since));
}

function mend(): void {
  inDatabase((db) => {
    db.exec('DROP TRIGGER refuse_INSERT; DROP TRIGGER refuse_UPDATE');
  });
}

function listsOf(article: string): number {
  return inDatabase((db) => db.prepare('SELECT 1 FROM related_lists WHERE article = ?').all(article).length);
}

function inDatabase<T>(work: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(path.join(portal.dataDir, 'warta.db'), { timeout: 10_000 });
  try {
    return work(db);
  } finally {
    db.close();
  }
}

async function draft(headline: string): Promise<string> {
  const section = memberOf((await editor.ask('GET', '/api/sections?limit=1')).body, 'docs', '0', 'id');
  const author = memberOf((await editor.ask('GET', '/api/authors?limit=1')).body, 'docs', '0', 'id');
  const made =
    author ?? memberOf((await editor.ask('POST', '/api/authors', { name: 'Ratna' })).body, 'doc', 'id');
  const story = { headline, lead: headline, body: aBody(`${headline}.`), section, authors: [made] };
  return String(memberOf((await editor.ask('POST', '/api/articles?draft=true', story)).body, 'doc', 'id'));
}

async function outbox(): Promise<Readonly<Record<string, unknown>>> {
  const found = memberOf(JSON.parse(await textOf('/readyz')), 'outbox');
  return found as Readonly<Record<string, unknown>>; // /readyz answers nothing else
}

async function dashboardOf(email: string): Promise<string> {
  const login = await fetch(`${portal.url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const token = String(memberOf(await login.json(), 'token'));
  const page = await fetch(`${portal.url}/admin`, { headers: { Authorization: `JWT ${token}` } });
  const html = await page.text();
  if (page.status !== 200 || html.includes('NEXT_REDIRECT')) throw new Error(`${email} sees no dashboard`);
  return html;
}

async function textOf(address: string): Promise<string> {
  return (await fetch(`${portal.url}${address}`)).text();
}
