import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBody, memberOf, signInAsFirstAdmin, type NewsroomClient } from '../newsroom-client.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';

let portal: RunningPortal;
let editor: NewsroomClient;

beforeAll(async () => {
  portal = await runPortal();
  editor = await signInAsFirstAdmin(portal);
});

afterAll(async () => {
  await portal.destroy();
});

test.each(['/%E0%A4%A', '/berita/%', '/cari?q=%E0%A4%A'])(
  '%s is answered at once and never with a fault',
  async (path) => {
    const { status, body } = await getRaw(path);

    expect(status).toBe(path.startsWith('/cari') ? 200 : 400);
    expect(body).toContain(path.startsWith('/cari') ? '<form' : 'Alamat tidak dapat dibaca');
  },
);

test.each(['/berita/999999999/tidak-ada', '/berita/0/x', '/berita/abc/x', '/rubrik/tidak-ada', '/tidak-ada'])(
  '%s is a page that does not exist, with a way on',
  async (path) => {
    const response = await fetch(`${portal.url}${path}`);

    expect(response.status).toBe(404);
    expect(await response.text()).toContain('href="/cari"');
  },
);

test('bytes behind the end of a file are refused, and not a fault', async () => {
  const response = await fetch(`${portal.url}/favicon.svg`, { headers: { Range: 'bytes=999999-' } });

  expect(response.status).toBe(416);
  expect(response.headers.get('content-range')).toMatch(/^bytes \*\/\d+$/);
});

test('whoever is nobody sends no photo of megabytes: told before it is read', async () => {
  const form = new FormData();
  form.set('file', new File(['x'.repeat(3_000_000)], 'foto.jpg', { type: 'image/jpeg' }));

  const response = await fetch(`${portal.url}/api/media`, { method: 'POST', body: form });

  expect(response.status).toBe(413);
  expect(await response.text()).toContain('melebihi batas');
});

test('a method that the API does not know is refused, not a fault', async () => {
  const { status } = await getRaw('/api/articles', 'TRACE');

  expect(status).toBe(405);
});

test('a page cannot be posted to', async () => {
  const response = await fetch(`${portal.url}/`, { method: 'POST', body: 'x' });

  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
});

test('a story over the limit is refused with a sentence and leaves nothing', async () => {
  const story = { headline: 'Terlalu panjang', body: aBody('a'.repeat(2_500_000)) };

  const { status, body } = await editor.ask('POST', '/api/articles?draft=true', story);

  expect(status).toBe(413);
  expect(firstMessage(body)).toContain('melebihi batas');
  expect(await countOf('articles')).toBe(0);
});

test.each([
  [
    'a link that runs a script',
    { type: 'link', version: 3, fields: { url: 'javascript:alert(1)' }, children: [] },
    'tidak aman',
  ],
  ['a node that no editor makes', { type: 'script', version: 1, children: [] }, 'tidak dikenal'],
  [
    'children that are no list',
    { type: 'paragraph', version: 1, children: { length: 1e9 } },
    'tidak dikenal',
  ],
])('hostile text through the API, %s, is refused in Indonesian', async (_name, node, sentence) => {
  const body = {
    root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children: [node] },
  };

  const answer = await editor.ask('POST', '/api/articles?draft=true', { headline: 'Jahat', body });

  expect(answer.status).toBe(400);
  expect(firstMessage(answer.body)).toContain(sentence);
  expect(await countOf('articles')).toBe(0);
});

test.each([
  ['text that calls itself a photo', new File(['bukan gambar'], 'foto.jpg', { type: 'image/jpeg' })],
  [
    'a drawing that can hold a script',
    new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.svg', { type: 'image/svg+xml' }),
  ],
  ['an empty file', new File([], 'kosong.png', { type: 'image/png' })],
])('%s is refused as an upload and leaves nothing', async (_name, file) => {
  const answer = await editor.upload('/api/media', file, { alt: 'x' });

  expect(answer.status).toBe(400);
  expect(firstMessage(answer.body)).toMatch(/gambar|berkas/i);
  expect(await countOf('media')).toBe(0);
});

test('a fault of the API is said in Indonesian, without its cause', async () => {
  const response = await fetch(`${portal.url}/api/articles?where=x`);

  expect(await response.json()).toEqual({
    errors: [{ message: expect.stringContaining('kesalahan yang tidak terduga') as string }],
  });
});

test.each(['admin@contoh.go.id', 'tidak-ada@contoh.go.id'])(
  'a password that is asked for by mail (%s) is refused at once, and nobody has to wait to save',
  async (email) => {
    const { status, body } = await editor.ask('POST', '/api/users/forgot-password', { email });

    expect(status).toBe(503);
    expect(firstMessage(body)).toContain('npm run admin:link');
  },
);

test('broken JSON is refused and the portal goes on', async () => {
  const response = await fetch(`${portal.url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"email":',
  });

  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
  expect((await fetch(`${portal.url}/healthz`)).status).toBe(200);
});

test('whoever guesses passwords is slowed down', async () => {
  const tries = [];
  for (let at = 0; at < 14; at += 1)
    tries.push(
      await fetch(`${portal.url}/api/users/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: `tamu${String(at)}@contoh.go.id`, password: 'tebakan' }),
      }),
    );

  expect(tries.at(-1)?.status).toBe(429);
  expect(await tries.at(-1)?.text()).toContain('Tunggu satu menit');
});

function firstMessage(body: unknown): unknown {
  return memberOf(body, 'errors', '0', 'message');
}

async function countOf(collection: string): Promise<unknown> {
  const { body } = await editor.ask('GET', `/api/${collection}?limit=1&draft=true`);
  return memberOf(body, 'totalDocs');
}

/** fetch() mends a broken path before it sends it; a hostile client does not. */
function getRaw(path: string, method = 'GET'): Promise<{ status: number | undefined; body: string }> {
  const { hostname, port } = new URL(portal.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method }, (res) => {
      let body = '';
      res.on('data', (part: Buffer) => (body += part.toString()));
      res.on('end', () => {
        resolve({ status: res.statusCode, body });
      });
    })
      .on('error', reject)
      .end();
  });
}
