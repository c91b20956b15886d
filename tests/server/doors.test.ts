import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  aBody,
  memberOf,
  PASSWORD,
  signIn,
  signInAsFirstAdmin,
  type NewsroomClient,
} from '../newsroom-client.ts';
import { publishStory } from '../publish-story.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';

const PUBLIC_TEXT = 'Jumlah peserta seratus orang.';
const SECRET_TEXT = 'Angka yang belum diperiksa redaktur.';

let portal: RunningPortal;
let editor: NewsroomClient;
let contributor: NewsroomClient;
let section: unknown;
let author: unknown;

beforeAll(async () => {
  portal = await runPortal();
  editor = await signInAsFirstAdmin(portal);
  section = memberOf((await editor.ask('GET', '/api/sections?limit=1')).body, 'docs', '0', 'id');
  author = memberOf((await editor.ask('POST', '/api/authors', { name: 'Ratna Dewi' })).body, 'doc', 'id');
  const account = { name: 'Yosef', email: 'yosef@contoh.go.id', password: PASSWORD, roles: ['kontributor'] };
  await editor.ask('POST', '/api/users', account);
  contributor = await signIn(portal, account.email);
});

afterAll(async () => {
  await portal.destroy();
});

test.each([
  'users',
  'media',
  'outbox',
  'set-aside-deliveries',
  'related-lists',
  'article-views',
  'counters',
  'articles/versions',
  'payload-preferences',
])('a stranger is refused at /api/%s', async (collection) => {
  const { status } = await asStranger(`/api/${collection}`);

  expect([401, 403]).toContain(status);
});

test('nobody locks a document in the name of somebody else, nor hands a lock on', async () => {
  const [own, others] = await Promise.all([contributor, editor].map(whoIs));
  const lock = (id: unknown) => ({ globalSlug: 'site', user: { relationTo: 'users', value: id } });

  const forged = await contributor.ask('POST', '/api/payload-locked-documents', lock(others));
  const honest = await contributor.ask('POST', '/api/payload-locked-documents', lock(own));
  const handedOn = await contributor.ask(
    'PATCH',
    `/api/payload-locked-documents/${String(memberOf(honest.body, 'doc', 'id'))}`,
    { user: { relationTo: 'users', value: others } },
  );

  expect([forged.status, honest.status, handedOn.status]).toEqual([403, 201, 403]);
});

test('a stranger reads a published story, and nothing that is the newsroom’s own', async () => {
  const id = await publish();

  const { body } = await asStranger(`/api/articles/${id}`);

  expect(memberOf(body, 'headline')).toBe('Pelatihan Operator Desa');
  for (const field of ['owner', 'moves', 'origin', 'keyTerms', 'pinned', 'blocked'])
    expect(JSON.stringify(memberOf(body, field) ?? []), field).toMatch(/^(\[\]|\{\})$/);
});

test('the unfinished draft of a published story is nowhere to be read by a stranger', async () => {
  const id = await publish();
  await editor.ask('PATCH', `/api/articles/${id}?draft=true`, { body: aBody(SECRET_TEXT) });

  for (const door of [
    `/api/articles/${id}?draft=true`,
    '/api/articles?draft=true&limit=100',
    `/berita/${await numberOf(id)}/x`,
  ])
    expect(JSON.stringify((await asStranger(door)).body), door).not.toContain(SECRET_TEXT);
});

test('a note on a published story does not publish its unfinished draft, and does not lose it', async () => {
  const id = await publish();
  await editor.ask('PATCH', `/api/articles/${id}?draft=true`, { body: aBody(SECRET_TEXT) });

  const note = { kind: 'ralat', text: 'Peserta 101 orang.', requestedBy: 'Humas' };
  const { status } = await editor.ask('POST', `/api/articles/${id}/langkah`, { move: 'beri-catatan', note });

  expect(status).toBe(200);
  const page = JSON.stringify((await asStranger(`/berita/${await numberOf(id)}/x`)).body);
  expect(page).toContain(PUBLIC_TEXT);
  expect(page).toContain('Peserta 101 orang.');
  expect(page).not.toContain(SECRET_TEXT);
  const draft = await editor.ask('GET', `/api/articles/${id}?draft=true`);
  expect(JSON.stringify(draft.body)).toContain(SECRET_TEXT);
});

test('a withdrawn story answers 410 with a notice and none of its text', async () => {
  const id = await publish();
  const withdrawal = { move: 'cabut', reason: 'data-pribadi' };
  expect((await editor.ask('POST', `/api/articles/${id}/langkah`, withdrawal)).status).toBe(200);

  const page = await asStranger(`/berita/${await numberOf(id)}/x`);

  expect(page.status).toBe(410);
  expect(page.body).not.toContain(PUBLIC_TEXT);
  expect((await asStranger(`/api/articles/${id}`)).status).toBe(404);
});

test('a public story cannot be taken down without a reason, by any save', async () => {
  const id = await publish();

  const { status, body } = await editor.ask('PATCH', `/api/articles/${id}`, { _status: 'draft' });

  expect(status).toBe(400);
  expect(memberOf(body, 'errors', '0', 'message')).toContain('tombol Cabut');
  expect((await asStranger(`/api/articles/${id}`)).status).toBe(200);
});

test.each([{ _status: 'published' }, { _status: 'published', state: 'tayang', number: 1 }])(
  'a contributor cannot publish by saving %j',
  async (change) => {
    const draft = await contributor.ask('POST', '/api/articles?draft=true', story());
    const id = String(memberOf(draft.body, 'doc', 'id'));

    const { status } = await contributor.ask('PATCH', `/api/articles/${id}`, change);

    expect(status).toBe(400);
    expect((await asStranger(`/api/articles/${id}`)).status).toBe(404);
  },
);

test('a refused publication loses nothing: the draft can be saved at once', async () => {
  const draft = await editor.ask('POST', '/api/articles?draft=true', { ...story(), section: null });
  const id = String(memberOf(draft.body, 'doc', 'id'));
  const refused = await editor.ask('POST', `/api/articles/${id}/langkah`, { move: 'ajukan' });
  expect(refused.status).toBe(409);
  expect(memberOf(refused.body, 'errors', '0', 'message')).toContain('Rubrik belum dipilih');

  const saved = await editor.ask('PATCH', `/api/articles/${id}?draft=true`, { headline: 'Judul baru' });

  expect(saved.status).toBe(200);
  expect(memberOf((await editor.ask('GET', `/api/articles/${id}?draft=true`)).body, 'headline')).toBe(
    'Judul baru',
  );
});

test('nobody gives themselves a role', async () => {
  const me = memberOf((await contributor.ask('GET', '/api/users/me')).body, 'user', 'id');

  await contributor.ask('PATCH', `/api/users/${String(me)}`, { roles: ['admin'] });

  const { body } = await contributor.ask('GET', '/api/users/me');
  expect(memberOf(body, 'user', 'roles')).toEqual(['kontributor']);
});

test('a contributor learns no address of a colleague, neither by reading nor by asking', async () => {
  const { body } = await contributor.ask('GET', '/api/users');
  const asked = await contributor.ask('GET', '/api/users?where[email][contains]=admin');

  expect(JSON.stringify(body)).toContain('yosef@contoh.go.id');
  expect(JSON.stringify(body)).not.toContain('admin@contoh.go.id');
  expect(asked.status).toBe(400);
});

test('the last administrator cannot step down', async () => {
  const me = memberOf((await editor.ask('GET', '/api/users/me')).body, 'user', 'id');

  const { status, body } = await editor.ask('PATCH', `/api/users/${String(me)}`, {
    roles: ['redaktur-pelaksana'],
  });

  expect(status).toBe(400);
  expect(memberOf(body, 'errors', '0', 'message')).toContain('Admin terakhir');
});

function story(): Record<string, unknown> {
  return {
    headline: 'Pelatihan Operator Desa',
    lead: 'Seratus operator desa dilatih.',
    dateline: 'Kupang, Warta',
    body: aBody(PUBLIC_TEXT),
    section,
    authors: [author],
  };
}

async function publish(): Promise<string> {
  return (await publishStory(editor, story())).id;
}

async function numberOf(id: string): Promise<string> {
  return String(memberOf((await editor.ask('GET', `/api/articles/${id}/langkah`)).body, 'number'));
}

async function asStranger(path: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${portal.url}${path}`);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, body: isJson ? (JSON.parse(text) as unknown) : text };
}

async function whoIs(somebody: NewsroomClient): Promise<unknown> {
  return memberOf((await somebody.ask('GET', '/api/users/me')).body, 'user', 'id');
}
