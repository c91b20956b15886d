import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outage } from '../../cms/i18n/id/outage.ts';
import { errors } from '../../src/site/i18n/id/errors.ts';
import { lockFile } from '../lock-file.ts';
import {
  aBody,
  memberOf,
  PASSWORD,
  signIn,
  signInAsFirstAdmin,
  type NewsroomClient,
} from '../newsroom-client.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';
import { spoilDatabase } from '../spoil-database.ts';
import { sendBeacon } from './send-beacon.ts';

const PATIENT = { timeout: 60_000, interval: 100 };
const EMAIL = 'admin@contoh.go.id';

let portal: RunningPortal;
let editor: NewsroomClient;
let section: unknown;
let author: unknown;
let picture: string;
let kept: Story;
let scheduled: Story;
let mend: (() => void) | undefined;

interface Story {
  readonly id: string;
  readonly number: number;
  readonly path: string;
}

beforeAll(async () => {
  portal = await runPortal();
  editor = await signInAsFirstAdmin(portal, EMAIL);
  section = memberOf((await editor.ask('GET', '/api/sections?limit=1')).body, 'docs', '0', 'id');
  author = memberOf((await editor.ask('POST', '/api/authors', { name: 'Ratna Dewi' })).body, 'doc', 'id');
  const photo = await sharp({ create: { width: 64, height: 48, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();
  const stored = await editor.upload('/api/media', new File([new Uint8Array(photo)], 'teluk.png'), {
    alt: 'Teluk',
    credit: 'Foto: Contoh',
  });
  picture = `/media/${String(memberOf(stored.body, 'doc', 'filename'))}`;
  kept = await publish('Pelabuhan Sarmi Dibuka Kembali');
  scheduled = await storyOnTheDesk('Terbit Saat Basis Data Pergi');
  await step(scheduled.id, { move: 'jadwalkan', at: '2099-01-01T08:00' });
  await portal.settled();
  await get(kept.path);
});

afterAll(async () => {
  mend?.();
  await portal.destroy();
});

test('while another program keeps the file readers read, and a save is refused with a sentence and not lost', async () => {
  const other = await lockFile(path.join(portal.dataDir, 'warta.db'));

  const save = await editor.ask('PATCH', `/api/articles/${scheduled.id}?draft=true`, { kicker: 'Kunci' });
  const page = await get('/terpopuler');
  const ready = await get('/readyz');
  await other.release();

  expect(save).toEqual({ status: 503, body: { errors: [{ message: outage.notSaved }] } });
  expect([page.status, ready.status]).toEqual([200, 200]);
  const again = await editor.ask('PATCH', `/api/articles/${scheduled.id}?draft=true`, { kicker: 'Kunci' });
  expect(again.status).toBe(200);
});

test('nobody is signed out because another program keeps the file', async () => {
  const other = await lockFile(path.join(portal.dataDir, 'warta.db'));

  const outcome = await editor.ask('POST', '/api/users/refresh-token').catch(() => 'the connection broke');
  await other.release();

  // The admin takes any answer but 200 for "signed out".
  expect(outcome).toBe('the connection broke');
  expect((await editor.ask('POST', '/api/users/refresh-token')).status).toBe(200);
});

test('with the database unreadable the portal says so, and lives', async () => {
  // The schedule comes due in the moment in which the disk dies.
  const due = `UPDATE articles SET scheduled_for = '2020-01-01T00:00:00.000Z' WHERE id = '${scheduled.id}'`;
  mend = spoilDatabase(path.join(portal.dataDir, 'warta.db'), due);

  await expect.poll(async () => (await get('/readyz')).status, PATIENT).toBe(503);

  expect(JSON.parse((await get('/readyz')).text)).toMatchObject({
    status: 'unavailable',
    database: 'unreachable',
  });
  expect((await get('/healthz')).status).toBe(200);
});

test('kept pages, pictures and the files around them go on', async () => {
  for (const address of [kept.path, picture, '/favicon.svg']) expect((await get(address)).status).toBe(200);
  expect((await get(kept.path)).text).toContain('Pelabuhan Sarmi Dibuka Kembali');
});

test('search goes on from its index, also by a name that stands in the database', async () => {
  const found = await get('/cari?q=pelabuhan');
  const slug = /\/rubrik\/([\w-]+)/.exec(found.text)?.[1] ?? '';
  const filtered = await get(`/cari?q=pelabuhan&rubrik=${slug}`);

  expect([found.status, filtered.status]).toEqual([200, 200]);
  expect(found.text).toContain(`href="${kept.path}"`);
  expect(found.text).toContain('Pelabuhan Sarmi');
  expect(slug).not.toBe('');
});

test('a page that is not kept is 503 in the portal’s own look, and says when to come again', async () => {
  const page = await get('/indeks');

  expect(page.status).toBe(503);
  expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.text).toContain(errors.unavailable.title);
  expect(page.text).toMatch(/<nav[\s\S]+\/rubrik\//);
});

test('whoever is signed in gets no kept page, which would pass for what is', async () => {
  expect((await get(kept.path, { Cookie: 'payload-token=x' })).status).toBe(503);
});

test('who writes is told that nothing was saved, and is neither signed out nor sent to the log-in form', async () => {
  const save = await editor.ask('PATCH', `/api/articles/${kept.id}`, { lead: 'Hilang?' });
  const logIn = await fetch(`${portal.url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: EMAIL, password: PASSWORD }),
  });
  const whoAmI = await editor.ask('GET', '/api/users/me');
  const admin = await get('/admin', { Cookie: 'payload-token=x' });

  expect(save).toEqual({ status: 503, body: { errors: [{ message: outage.notSaved }] } });
  expect(logIn.status).toBe(503);
  expect(logIn.headers.get('retry-after')).not.toBeNull();
  expect(await logIn.text()).toContain(outage.notLoggedIn);
  expect(whoAmI.status).toBe(503);
  expect(admin.status).toBe(503);
  // Any answer would sign them out.
  await expect(editor.ask('POST', '/api/users/refresh-token')).rejects.toThrow();
});

test('all heals by itself, the views of the outage are counted, and what was scheduled in it goes out', async () => {
  for (const tab of ['a', 'b', 'c'])
    expect(await sendBeacon(portal.url, { number: kept.number, from: '', tab: tab.repeat(16) })).toBe(204);
  mend?.();
  mend = undefined;

  await expect.poll(async () => (await get('/readyz')).status, PATIENT).toBe(200);
  expect((await get('/indeks')).status).toBe(200);
  expect((await editor.ask('PATCH', `/api/articles/${kept.id}`, { lead: 'Teras baru.' })).status).toBe(200);
  expect((await get(kept.path)).text).toContain('Teras baru.');
  await signIn(portal, EMAIL);
  await expect.poll(async () => (await portal.database.views()).get(kept.id), PATIENT).toBe(3);
  await expect.poll(async () => (await get('/')).text, PATIENT).toContain('Terbit Saat Basis Data Pergi');
});

interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

async function get(address: string, headers: Record<string, string> = {}): Promise<Page> {
  const response = await fetch(portal.url + address, { headers, redirect: 'manual' });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

async function storyOnTheDesk(headline: string): Promise<Story> {
  const story = {
    headline,
    lead: 'Teras.',
    body: aBody('Jumlah kapal seratus.'),
    section,
    authors: [author],
  };
  const made = await editor.ask('POST', '/api/articles?draft=true', story);
  const id = String(memberOf(made.body, 'doc', 'id'));
  await step(id, { move: 'ajukan' });
  await step(id, { move: 'ambil' });
  return { id, number: 0, path: '' };
}

async function publish(headline: string): Promise<Story> {
  const { id } = await storyOnTheDesk(headline);
  await step(id, { move: 'tayangkan' });
  const { body } = await editor.ask('GET', `/api/articles/${id}`);
  const [number, slug] = [Number(memberOf(body, 'number')), String(memberOf(body, 'slug'))];
  return { id, number, path: `/berita/${String(number)}/${slug}` };
}

async function step(id: string, body: unknown): Promise<void> {
  const answer = await editor.ask('POST', `/api/articles/${id}/langkah`, body);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
}
