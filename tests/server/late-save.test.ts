import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  aBody,
  memberOf,
  PASSWORD,
  signIn,
  signInAsFirstAdmin,
  type Answer,
  type NewsroomClient,
} from '../newsroom-client.ts';
import { takeSteps } from '../publish-story.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';

let portal: RunningPortal;
let ani: NewsroomClient;
let dewi: NewsroomClient;
let story: string;

beforeAll(async () => {
  portal = await runPortal();
  const admin = await signInAsFirstAdmin(portal);
  ani = await aColleague(admin, 'Ani Wijaya', 'ani@contoh.go.id');
  dewi = await aColleague(admin, 'Dewi Lestaluhu', 'dewi@contoh.go.id');
});

afterAll(async () => {
  await portal.destroy();
});

/** A story at the desk, where both may write it. */
beforeEach(async () => {
  const made = await ani.ask('POST', '/api/articles?draft=true', { headline: 'Judul', lead: 'Teras' });
  story = String(memberOf(made.body, 'doc', 'id'));
  const section = await ani.ask('POST', '/api/sections', { name: `Rubrik ${story}` });
  await ani.ask('PATCH', `/api/articles/${story}?draft=true`, {
    body: aBody('Isi.'),
    section: memberOf(section.body, 'doc', 'id'),
  });
  await takeSteps(ani, story, 'ajukan', 'ambil');
});

test('a save on a text that a colleague has changed since is refused: who, when, what, and what to do', async () => {
  const opened = await basisOf(ani);
  await save(dewi, { headline: 'Judul Dewi', updatedAt: await basisOf(dewi) });

  const late = await save(ani, { headline: 'Judul Ani', updatedAt: opened });

  expect(late.status).toBe(409);
  expect(memberOf(late.body, 'errors', '0', 'message')).toMatch(
    /^Dewi Lestaluhu sudah mengubah naskah ini pada \d+ \S+ \d{4}, \d\d\.\d\d WIB.*Yang berbeda: Judul\. Tulisan Anda belum disimpan/,
  );
  expect(await headline()).toBe('Judul Dewi');
});

test('an autosave that comes late is refused as well, with a place in the form and nothing that pops up', async () => {
  const opened = await basisOf(ani);
  await autosave(dewi, { headline: 'Judul Dewi', updatedAt: await basisOf(dewi) });

  const late = await autosave(ani, { headline: 'Judul Ani', updatedAt: opened });

  expect(late.status).toBe(409);
  expect(memberOf(late.body, 'errors', '0')).toMatchObject({
    message: '',
    data: { errors: [{ path: 'updatedAt', message: expect.stringContaining('Dewi Lestaluhu') as string }] },
  });
  expect(await headline()).toBe('Judul Dewi');
});

test('who then keeps the own text has both: one is the newest, the other among the versions', async () => {
  await autosave(dewi, { headline: 'Judul Dewi', updatedAt: await basisOf(dewi) });

  const kept = await save(ani, { headline: 'Judul Ani', updatedAt: await basisOf(ani) });

  expect(kept.status).toBe(200);
  expect(await headline()).toBe('Judul Ani');
  expect(await versions()).toContain('Judul Dewi');
});

test('one writes on after every own save; what was typed in another window stays among the versions', async () => {
  const opened = await basisOf(ani);
  const first = await autosave(ani, { headline: 'Satu', updatedAt: opened });
  const second = await autosave(ani, {
    headline: 'Dua',
    updatedAt: memberOf(first.body, 'doc', 'updatedAt'),
  });
  const behind = await autosave(ani, { headline: 'Tiga', updatedAt: opened }); // a second window of the same person

  expect([first.status, second.status, behind.status]).toEqual([200, 200, 200]);
  expect(await versions()).toEqual(['Tiga', 'Dua', 'Judul']); // and "Satu" became "Dua" in place, as it was typed
});

test('a second window of the same person does not write over what a colleague saved in between', async () => {
  const opened = await basisOf(ani);
  await autosave(dewi, { headline: 'Judul Dewi', updatedAt: await basisOf(dewi) });
  await autosave(ani, { headline: 'Judul Dewi', lead: 'Ani', updatedAt: await basisOf(ani) }); // a fresh window

  const late = await autosave(ani, { headline: 'Judul Ani', updatedAt: opened });

  expect(late.status).toBe(409);
  expect(memberOf(late.body, 'errors', '0', 'data', 'errors', '0', 'message')).toContain('Dewi Lestaluhu');
  expect(await headline()).toBe('Judul Dewi');
});

test('an autosave on the text of a colleague leaves that text among the versions', async () => {
  await autosave(dewi, { headline: 'Judul Dewi', updatedAt: await basisOf(dewi) });

  await autosave(ani, { headline: 'Judul Ani', updatedAt: await basisOf(ani) });
  await autosave(ani, { headline: 'Judul Ani lagi', updatedAt: await basisOf(ani) });
  await autosave(ani, { headline: 'Judul Ani sekali lagi', updatedAt: await basisOf(ani) });

  expect((await versions()).slice(0, 3)).toEqual(['Judul Ani sekali lagi', 'Judul Ani', 'Judul Dewi']);
});

test('a step or a note of a colleague changes no words, so nobody is held up in that name', async () => {
  await save(ani, { headline: 'Judul Ani', updatedAt: await basisOf(ani) });
  const opened = await basisOf(ani);
  await dewi.ask('POST', `/api/articles/${story}/langkah`, {
    move: 'kembalikan',
    reason: 'Tolong lengkapi sumbernya.',
  });

  const onwards = await save(ani, { headline: 'Judul Ani, dengan sumber', updatedAt: opened });

  expect(onwards.status).toBe(200);
  expect(await headline()).toBe('Judul Ani, dengan sumber');
});

test('a late save leaves the lock to the colleague who writes', async () => {
  const opened = await basisOf(ani);
  await dewi.ask('POST', '/api/payload-locked-documents', {
    document: { relationTo: 'articles', value: story },
    user: { relationTo: 'users', value: await idOf(dewi) },
  });
  await autosave(dewi, { headline: 'Judul Dewi', updatedAt: await basisOf(dewi) });

  const late = await autosave(ani, { headline: 'Judul Ani', updatedAt: opened });

  expect(late.status).toBe(409);
  expect(await locks()).toBe(1);
});

test('a script that names no text that it was written on is not held up', async () => {
  await save(dewi, { headline: 'Judul Dewi' });

  expect((await save(ani, { headline: 'Judul Ani' })).status).toBe(200);
});

test('an autosave does not let go of the lock: whoever opens the story is told who writes it', async () => {
  await ani.ask('POST', '/api/payload-locked-documents', {
    document: { relationTo: 'articles', value: story },
    user: { relationTo: 'users', value: await idOf(ani) },
  });

  await autosave(ani, { headline: 'Judul Ani', updatedAt: await basisOf(ani) });
  await autosave(ani, { headline: 'Judul Ani lagi', updatedAt: await basisOf(ani) });

  expect(await locks()).toBe(1);
});

async function aColleague(admin: NewsroomClient, name: string, email: string): Promise<NewsroomClient> {
  const roles = ['redaktur-pelaksana', 'jurnalis'];
  await admin.ask('POST', '/api/users', { name, email, password: PASSWORD, roles });
  return signIn(portal, email);
}

function save(by: NewsroomClient, data: Record<string, unknown>): Promise<Answer> {
  return by.ask('PATCH', `/api/articles/${story}?draft=true&depth=0`, { _status: 'draft', ...data });
}

function autosave(by: NewsroomClient, data: Record<string, unknown>): Promise<Answer> {
  return by.ask('PATCH', `/api/articles/${story}?draft=true&autosave=true&depth=0`, data);
}

async function basisOf(by: NewsroomClient): Promise<unknown> {
  return memberOf((await by.ask('GET', `/api/articles/${story}?draft=true&depth=0`)).body, 'updatedAt');
}

/** The headlines of all texts that are kept, the newest first. */
async function versions(): Promise<unknown[]> {
  const where = `where[parent][equals]=${story}&limit=50&sort=-createdAt`;
  const docs = memberOf((await ani.ask('GET', `/api/articles/versions?${where}`)).body, 'docs');
  const headlines = Array.isArray(docs)
    ? docs.map((doc: unknown) => memberOf(doc, 'version', 'headline'))
    : [];
  return headlines.filter((one, at) => one !== headlines[at - 1]); // a step makes a version of the same text
}

async function locks(): Promise<unknown> {
  const where = `where[document.value][equals]=${story}`;
  return memberOf((await dewi.ask('GET', `/api/payload-locked-documents?${where}`)).body, 'totalDocs');
}

async function headline(): Promise<unknown> {
  return memberOf((await ani.ask('GET', `/api/articles/${story}?draft=true&depth=0`)).body, 'headline');
}

async function idOf(who: NewsroomClient): Promise<unknown> {
  return memberOf((await who.ask('GET', '/api/users/me')).body, 'user', 'id');
}
