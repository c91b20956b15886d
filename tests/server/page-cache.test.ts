import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  aBody,
  memberOf,
  PASSWORD,
  signIn,
  signInAsFirstAdmin,
  type NewsroomClient,
} from '../newsroom-client.ts';
import { publishStory, type PublishedStory } from '../publish-story.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';

let portal: RunningPortal;
let editor: NewsroomClient;
let section: unknown;
let sectionSlug: string;
let author: unknown;

beforeAll(async () => {
  portal = await runPortal();
  editor = await signInAsFirstAdmin(portal);
  const first = memberOf((await editor.ask('GET', '/api/sections?limit=1')).body, 'docs', '0');
  section = memberOf(first, 'id');
  sectionSlug = String(memberOf(first, 'slug'));
  author = memberOf((await editor.ask('POST', '/api/authors', { name: 'Ratna Dewi' })).body, 'doc', 'id');
  await portal.settled();
});

afterAll(async () => {
  await portal.destroy();
});

test('a page has a tag of its own in each encoding, and 304 answers who has it', async () => {
  const { path } = await publish('Tanda Halaman Berita');
  const tags = new Set<string | null>();
  for (const encoding of ['br', 'gzip', 'identity']) {
    const page = await get(path, { 'Accept-Encoding': encoding });
    const etag = page.headers.get('etag');
    expect(page.headers.get('content-encoding') ?? 'identity').toBe(encoding);
    expect(page.headers.get('vary')).toContain('Accept-Encoding');
    expect(page.headers.get('cache-control')).toContain('must-revalidate');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await page.text()).toContain('Tanda Halaman Berita');
    const again = await get(path, { 'Accept-Encoding': encoding, 'If-None-Match': etag ?? '' });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    tags.add(etag);
  }
  expect(tags.size).toBe(3);
  expect(tags).not.toContain(null);
});

test.each(['/', '/rss.xml', '/indeks'])(
  '%s is sent with the same headers drawn, kept, and found by detour',
  async (page) => {
    await publish('Kepala Halaman');
    const gzip = { 'Accept-Encoding': 'gzip' };

    const [drawn, kept, detour] = [
      await get(page, gzip),
      await get(page, gzip),
      await get(`${page}?x=1`, gzip),
    ];

    const wanted = withoutDate(drawn);
    expect(wanted).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-encoding': 'gzip' });
    expect(wanted).toHaveProperty('etag');
    expect(withoutDate(kept)).toEqual(wanted);
    expect(withoutDate(detour)).toEqual(wanted);
  },
);

test('HEAD answers what GET does, without the page', async () => {
  const page = await get('/', { 'Accept-Encoding': 'gzip' });
  const head = await fetch(`${portal.url}/`, { method: 'HEAD', headers: { 'Accept-Encoding': 'gzip' } });

  expect(head.status).toBe(200);
  expect(head.headers.get('etag')).toBe(page.headers.get('etag'));
  expect(await head.text()).toBe('');
});

test('unknown words in the address neither make a page of their own nor get into one', async () => {
  const plain = await get('/');
  const tagged = await get('/?utm_source=%22%3E%3Cscript%3Ejahat');

  expect(tagged.headers.get('etag')).toBe(plain.headers.get('etag'));
  expect(await tagged.text()).not.toContain('jahat');
});

test('a page that is not there, search, and pages for a known reader carry no tag', async () => {
  expect((await get('/tidak-ada')).headers.get('etag')).toBeNull();
  expect((await get('/tidak-ada')).status).toBe(404);
  expect((await get('/cari?q=berita')).headers.get('etag')).toBeNull();
  expect((await get('/', { Cookie: 'payload-token=x' })).headers.get('etag')).toBeNull();
});

test('a CDN learns what a page shows, and may keep nothing without asking', async () => {
  const { path } = await publish('Kunci untuk CDN');
  const [story, missing, search, known] = [
    await get(path),
    await get('/tidak-ada'),
    await get('/cari?q=berita'),
    await get('/', { Cookie: 'payload-token=x' }),
  ];

  expect(story.headers.get('surrogate-key')?.split(' ')).toContain(`article:${String(path.split('/')[2])}`);
  for (const { headers } of [story, missing, search])
    expect(headers.get('cache-control')).toMatch(/^public, max-age=0, must-revalidate/);
  for (const { headers } of [missing, search, known]) expect(headers.get('surrogate-key')).toBeNull();
  expect(known.headers.get('cache-control')).toBe('private, no-store');
});

test('other methods are refused, a slash at the end is led on', async () => {
  const posted = await fetch(`${portal.url}/`, { method: 'POST' });
  const slash = await fetch(`${portal.url}${list()}/?halaman=2`, { redirect: 'manual' });

  expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  expect([slash.status, slash.headers.get('location')]).toEqual([301, `${list()}?halaman=2`]);
});

test('a story is on every page of its own as soon as it is published', async () => {
  for (const page of ['/', list(), `${list()}/rss.xml`, '/rss.xml', '/sitemap-berita.xml'])
    expect(await textOf(page)).not.toContain('Berita Baru Tayang');

  await publish('Berita Baru Tayang');

  for (const page of ['/', list(), `${list()}/rss.xml`, '/rss.xml', '/sitemap-berita.xml'])
    expect(await textOf(page), page).toContain('Berita Baru Tayang');
});

test('a changed headline is on every page as soon as it is saved', async () => {
  const { id, path } = await publish('Judul Yang Pertama');
  const pages = [path, '/', list(), '/rss.xml'];
  for (const page of pages) expect(await textOf(page), page).toContain('Judul Yang Pertama');

  const { status } = await editor.ask('PATCH', `/api/articles/${id}`, { headline: 'Judul Yang Kedua' });

  expect(status).toBe(200);
  for (const page of pages) {
    const text = await textOf(page);
    expect(text, page).toContain('Judul Yang Kedua');
    expect(text, page).not.toContain('Judul Yang Pertama');
  }
});

test('a correction is on the page and among the corrections as soon as it is made', async () => {
  const { id, path } = await publish('Berita Yang Diralat');
  await textOf('/ralat');
  await textOf(path);

  const note = { kind: 'ralat', text: 'Jumlah peserta yang benar dua ratus.', requestedBy: 'Redaksi' };
  const { status } = await step(id, { move: 'beri-catatan', note });

  expect(status).toBe(200);
  expect(await textOf(path)).toContain('Jumlah peserta yang benar dua ratus.');
  expect(await textOf('/ralat')).toContain('Berita Yang Diralat');
});

test('a withdrawn story is nowhere as soon as it is withdrawn, and everywhere when it is reinstated', async () => {
  const { id, path } = await publish('Berita Yang Dicabut');
  const other = await publish('Berita Di Sampingnya');
  const pages = ['/', list(), '/rss.xml', other.path, '/sitemap-berita.xml'];
  for (const page of pages) expect(await textOf(page), page).toContain('Berita Yang Dicabut');

  const { status } = await step(id, { move: 'cabut', reason: 'data-pribadi' });

  expect(status).toBe(200);
  expect((await get(path)).status).toBe(410);
  for (const page of pages) expect(await textOf(page), page).not.toContain('Berita Yang Dicabut');

  const back = await (
    await colleague()
  ).ask('POST', `/api/articles/${id}/langkah`, {
    move: 'pulihkan',
    reason: 'Data pribadi sudah dihapus.',
  });

  expect(back.status, JSON.stringify(back.body)).toBe(200);
  for (const page of [path, ...pages]) expect(await textOf(page), page).toContain('Berita Yang Dicabut');
});

test('a story that is only being edited changes no page that readers have', async () => {
  const before = await get('/');

  await editor.ask('POST', '/api/articles?draft=true', { headline: 'Naskah Yang Belum Jadi', section });

  const after = await get('/');
  expect(after.headers.get('etag')).toBe(before.headers.get('etag'));
});

test('a renamed section and a new tagline are on every page as soon as they are saved', async () => {
  await textOf('/');
  const renamed = await editor.ask('PATCH', `/api/sections/${String(section)}`, {
    name: 'Rubrik Berganti Nama',
  });
  expect(renamed.status).toBe(200);
  for (const page of ['/', '/tentang', list()])
    expect(await textOf(page), page).toContain('Rubrik Berganti Nama');

  const set = await editor.ask('POST', '/api/globals/site', { name: 'Warta Nama Baru' });
  expect(set.status).toBe(200);
  for (const page of ['/', list(), '/rss.xml']) expect(await textOf(page), page).toContain('Warta Nama Baru');
});

test('saving while readers read never leaves an old page behind', async () => {
  const { id, path } = await publish('Putaran Ke Nol');
  for (let turn = 1; turn <= 10; turn += 1) {
    const reading = Promise.all(Array.from({ length: 8 }, () => textOf(path)));
    await editor.ask('PATCH', `/api/articles/${id}`, { headline: `Putaran Ke ${String(turn)}` });
    expect(await textOf(path)).toContain(`Putaran Ke ${String(turn)}<`);
    await reading;
    expect(await textOf(path)).toContain(`Putaran Ke ${String(turn)}<`);
  }
});

function list(): string {
  return `/rubrik/${sectionSlug}`;
}

function publish(headline: string): Promise<PublishedStory> {
  return publishStory(editor, {
    headline,
    lead: 'Teras berita.',
    body: aBody('Jumlah peserta seratus orang.'),
    section,
    authors: [author],
  });
}

/** Whoever withdrew a story may not reinstate it. */
async function colleague(): Promise<NewsroomClient> {
  const account = { name: 'Siti Rahma', email: 'siti@contoh.go.id', password: PASSWORD };
  const { status } = await editor.ask('POST', '/api/users', { ...account, roles: ['redaktur-pelaksana'] });
  expect(status).toBe(201);
  return signIn(portal, account.email);
}

function step(id: string, body: unknown) {
  return editor.ask('POST', `/api/articles/${id}/langkah`, body);
}

function get(page: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${portal.url}${page}`, { headers });
}

function withoutDate({ headers }: Response): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => name !== 'date'));
}

/** Read twice: the second answer is the kept one. */
async function textOf(page: string): Promise<string> {
  const first = await (await get(page)).text();
  const second = await (await get(page)).text();
  return first === second ? first : `${first}${second}`;
}
