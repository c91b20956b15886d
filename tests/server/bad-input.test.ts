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

test.each(['/.html', '/rubrik/.html', '/berita/1/.html', '/%2Ehtml'])(
  '%s is a page that does not exist, and not a fault',
  async (path) => {
    const { status, body } = await getRaw(path);

    expect(status).toBe(404);
    expect(body).toContain('Alamat tidak dikenal');
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

test.each([
  ['/api/__proto__', 404],
  ['/api/constructor', 404],
  ['/api/payload-migrations', 404],
  ['/api/payload-migrations/x', 404],
  ['/api/topics/versions', 404],
  ['/api/globals/front-page/versions', 404],
  ['/api/users/verify/x', 404],
  ['/api/articles?where=x', 400],
  ['/api/articles?data=x', 400],
  ['/api/articles?limit=1.5', 400],
  ['/api/articles?limit=1&limit=2', 400],
  ['/api/articles?where[headline][like][]=a&where[headline][like][]=b', 400],
  ['/api/articles?sort=owner.email', 400],
  ['/api/articles?sort=owner.hash', 400],
  ['/api/articles?sort=authors.user.email', 400],
  ['/api/articles?sort=tidak.ada', 200],
  ['/api/articles?where[headline][near]=1,2,3', 400],
  ['/api/authors?where[_id][less_than]=x', 400],
  ['/api/authors?where[or][0][articles._id][in]=x', 400],
])(
  'the API answers %s with %i, neither with a fault nor with what strangers may not know',
  async (path, status) => {
    const response = await fetch(`${portal.url}${path}`);

    expect(response.status).toBe(status);
  },
);

test('the API says in Indonesian that it cannot read a question', async () => {
  const response = await fetch(`${portal.url}/api/articles?where=x`);

  expect(await response.json()).toEqual({
    errors: [{ message: expect.stringContaining('tidak dapat dibaca') as string }],
  });
});

const JSON_TYPE = { 'Content-Type': 'application/json' };
const FORM_TYPE = { 'Content-Type': 'multipart/form-data; boundary=x' };

test.each([
  ['no text at all', '/api/articles?draft=true', {}, ''],
  ['text that is no JSON', '/api/articles?draft=true', JSON_TYPE, '{'],
  ['a list', '/api/articles?draft=true', JSON_TYPE, '[]'],
  ['a story with a date that is none', '/api/articles?draft=true', JSON_TYPE, '{"updatedAt":""}'],
  ['a story whose lead is no text', '/api/articles?draft=true', JSON_TYPE, '{"lead":{"a":1}}'],
  ['a story of a topic that is none', '/api/articles?draft=true', JSON_TYPE, '{"topics":1.5}'],
  ['a story of a topic that is not there', '/api/articles?draft=true', JSON_TYPE, '{"topics":["tidak-ada"]}'],
  ['text of no kind', '/api/topics', { 'Content-Type': 'text/plain' }, 'name=x'],
  ['a form that is cut off', '/api/media', FORM_TYPE, '--x\r\nContent-Disposition: form-data; name="a"\r\n'],
  ['a form without a document', '/api/articles?draft=true', FORM_TYPE, aForm('a', 'b')],
  ['a form whose document is no JSON', '/api/articles?draft=true', FORM_TYPE, aForm('_payload', '{')],
  ['a global whose document is a text', '/api/globals/site', FORM_TYPE, aForm('_payload', '"{}"')],
  ['settings of no kind', '/api/payload-preferences/x', { 'Content-Type': 'text/plain' }, 'x'],
  [
    'a question whose document is a text',
    '/api/globals/site',
    { ...JSON_TYPE, 'X-HTTP-Method-Override': 'GET' },
    '{"data":"{}"}',
  ],
  ['a question that is no JSON', '/api/articles', { ...JSON_TYPE, 'X-HTTP-Method-Override': 'GET' }, '{'],
])('%s is refused, also from somebody signed in, and not a fault', async (_name, path, headers, body) => {
  const response = await fetch(`${portal.url}${path}`, {
    method: 'POST',
    headers: { ...headers, Authorization: `JWT ${editor.token}` },
    ...(body === '' ? {} : { body }),
  });

  expect(response.status).toBe(400);
});

test('what strangers do wrong is told to them, and not to the log', async () => {
  const before = portal.printed().length;

  for (let at = 0; at < 20; at += 1) {
    await fetch(`${portal.url}/api/articles?sort=owner.email`);
    await fetch(`${portal.url}/api/articles`, { method: 'POST', headers: JSON_TYPE, body: '{}' });
    await fetch(`${portal.url}/api/media`, { method: 'POST', headers: FORM_TYPE, body: '--x' });
  }

  expect(portal.printed().slice(before)).toBe('');
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

function aForm(name: string, value: string): string {
  return `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--x--\r\n`;
}

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
