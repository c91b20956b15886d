import { afterAll, beforeAll, expect, test } from 'vitest';
import { memberOf, PASSWORD, signIn } from '../newsroom-client.ts';
import { runOperator } from '../run-operator.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';

let portal: RunningPortal;
let winner = '';

beforeAll(async () => {
  portal = await runPortal();
});

afterAll(async () => {
  await portal.destroy();
});

test('whoever finds /admin first cannot take the site', async () => {
  const stranger = { email: 'asing@contoh.go.id', password: PASSWORD, name: 'Asing', roles: ['admin'] };

  const register = await postJson('/api/users/first-register', stranger);
  const create = await postJson('/api/users', stranger);
  const page = await fetch(`${portal.url}/admin/create-first-user`);

  expect(register.status).toBe(403);
  expect(create.status).toBe(403);
  expect(page.status).toBe(403);
  expect(await page.text()).toContain('npm run admin:link');
  expect((await postJson('/api/users/login', stranger)).status).toBe(401);
});

test.each(['/penyiapan/', '/penyiapan/salah', `/penyiapan/${'a'.repeat(43)}`])(
  '%s opens nothing and says what to do',
  async (path) => {
    const page = await fetch(`${portal.url}${path}`);

    expect(page.status).toBe(410);
    expect(await page.text()).toContain('npm run admin:link');
  },
);

test('the page of the link runs no script, is not kept and not indexed', async () => {
  const page = await fetch(printedLink());

  expect(page.status).toBe(200);
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  expect(await page.text()).not.toMatch(/<script|style=|<style/);
});

test('a form that is to be mended names every reason, shows no password, and leaves the link good', async () => {
  const answer = await post(printedLink(), { name: '"><b>', email: 'bukan-surel', password: 'pendek-saja' });

  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(html).toContain('Kata sandi terlalu pendek');
  expect(html).toContain('Alamat surel belum benar');
  expect(html).not.toContain('pendek-saja');
  expect(html).not.toContain('<b>');
  expect((await fetch(printedLink())).status).toBe(200);
});

test('a form without end is refused before it is read whole', async () => {
  const answer = await post(printedLink(), { name: 'a'.repeat(100_000) });

  expect(answer.status).toBe(413);
});

test('of two who use the link at once one becomes the administrator, and the link is spent', async () => {
  const link = printedLink();
  const [first, second] = await Promise.all(['satu', 'dua'].map((name) => post(link, anAdmin(name))));
  const statuses = [first?.status, second?.status].toSorted();

  expect(statuses).toEqual([303, 410]);
  winner = first?.status === 303 ? 'satu' : 'dua';
  const admin = await signIn(portal, anAdmin(winner).email);
  const users = await admin.ask('GET', '/api/users');
  expect(memberOf(users.body, 'totalDocs')).toBe(1);
  expect(memberOf(users.body, 'docs', '0', 'roles')).toEqual(['admin', 'redaktur-pelaksana']);
  expect((await fetch(link)).status).toBe(410);
  expect((await post(link, anAdmin('tiga'))).status).toBe(410);
});

test('who is locked out gets a new link from the machine itself, and a taken address is told', async () => {
  const { code, lastLine } = await runOperator(portal.dataDir, 'admin-link').outcome;
  const link = /https?:\/\/\S+/.exec(lastLine)?.[0] ?? '';

  expect(code).toBe(0);
  // The running portal names its own address, whatever the command was told.
  expect(link.startsWith(portal.url)).toBe(true);
  expect((await post(link, anAdmin(winner))).status).toBe(422);
  expect((await post(link, anAdmin('empat'))).status).toBe(303);
});

test('whoever guesses links is slowed down', async () => {
  const statuses: number[] = [];
  for (let at = 0; at < 25; at += 1)
    statuses.push((await fetch(`${portal.url}/penyiapan/tebak${String(at)}`)).status);

  expect(statuses.at(-1)).toBe(429);
});

function printedLink(): string {
  const link = /https?:\/\/\S+\/penyiapan\/\S+/.exec(portal.printed())?.[0];
  if (link === undefined) throw new Error(`no link was printed:\n${portal.printed()}`);
  return link;
}

function anAdmin(name: string) {
  return { name, email: `${name}@contoh.go.id`, password: PASSWORD };
}

function post(url: string, form: Record<string, string>): Promise<Response> {
  return fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams(form) });
}

function postJson(path: string, body: unknown): Promise<Response> {
  const headers = { 'Content-Type': 'application/json' };
  return fetch(`${portal.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
}
