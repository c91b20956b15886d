import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aBody, memberOf, signInAsFirstAdmin, type NewsroomClient } from '../newsroom-client.ts';
import { publishStory } from '../publish-story.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';

let portal: RunningPortal;
let editor: NewsroomClient;
let filed: Readonly<Record<string, unknown>>;
let story: string;

beforeAll(async () => {
  portal = await runPortal();
  editor = await signInAsFirstAdmin(portal);
  const kept = async (path: string, name: string) =>
    memberOf((await editor.ask('POST', path, { name })).body, 'doc', 'id');
  filed = {
    section: await kept('/api/sections', 'Rubrik uji'),
    authors: [await kept('/api/authors', 'Ani Wijaya')],
  };
});

afterAll(async () => {
  await portal.destroy();
});

/** A public story that was "Tayang", then "Tayang lagi", and has an unfinished draft with two texts. */
beforeEach(async () => {
  const words = { headline: 'Tayang', lead: 'Teras.', dateline: 'Kupang, Warta', body: aBody('Isi.') };
  story = (await publishStory(editor, { ...words, ...filed })).id;
  const saved = { headline: 'Tayang lagi', _status: 'published' };
  expect((await editor.ask('PATCH', `/api/articles/${story}`, saved)).status).toBe(200);
  for (const headline of ['Draf satu', 'Draf dua'])
    await editor.ask('PATCH', `/api/articles/${story}?draft=true`, { headline, _status: 'draft' });
});

test('a draft version of a public story comes back as a draft, and readers go on reading what is public', async () => {
  const restored = await restore('Draf satu', 'draft');

  expect(restored.status).toBe(200);
  expect(await headline('draft=true')).toBe('Draf satu');
  expect(await publicStory()).toMatchObject({
    headline: 'Tayang lagi',
    state: 'tayang',
    _status: 'published',
  });
});

test('a version that was public goes out again', async () => {
  expect((await restore('Tayang', 'published')).status).toBe(200);

  expect(await publicStory()).toMatchObject({ headline: 'Tayang', state: 'tayang', _status: 'published' });
});

test('no version brings a withdrawn story back to readers', async () => {
  const withdrawal = { move: 'cabut', reason: 'data-pribadi' };
  expect((await editor.ask('POST', `/api/articles/${story}/langkah`, withdrawal)).status).toBe(200);

  expect((await restore('Tayang', 'published')).status).toBe(403); // it is closed to editing until it is reinstated

  expect(await publicStory()).toMatchObject({ state: 'dicabut', _status: 'draft' });
});

async function restore(headlineOf: string, status: 'draft' | 'published') {
  const where = [
    `where[parent][equals]=${story}`,
    `where[version.headline][equals]=${encodeURIComponent(headlineOf)}`,
    `where[version._status][equals]=${status}`,
  ].join('&');
  const { body } = await editor.ask('GET', `/api/articles/versions?${where}&limit=1`);
  const id = String(memberOf(body, 'docs', '0', 'id'));
  return editor.ask('POST', `/api/articles/versions/${id}?draft=false`); // as the button of the admin asks it
}

async function publicStory(): Promise<unknown> {
  return (await editor.ask('GET', `/api/articles/${story}?depth=0`)).body;
}

async function headline(query: string): Promise<unknown> {
  return memberOf((await editor.ask('GET', `/api/articles/${story}?depth=0&${query}`)).body, 'headline');
}
