import { randomBytes } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aBody, memberOf, signIn, signInAsFirstAdmin, type NewsroomClient } from '../newsroom-client.ts';
import { publishStory, type PublishedStory } from '../publish-story.ts';
import { mongodbServer } from '../portal-database.ts';
import { canRunPortalsOnMongodb, runPortal, type RunningPortal } from '../running-portal.ts';

const server = mongodbServer();

// Skipped by this name where it may be; mongodb.test.ts fails where it may not.
describe.runIf(canRunPortalsOnMongodb)('two portals on one MongoDB', () => {
  let first: RunningPortal;
  let second: RunningPortal;
  let editor: NewsroomClient;
  let section: string;
  let author: string;
  const url = new URL(server ?? 'mongodb://localhost');
  url.pathname = `/warta-test-${randomBytes(6).toString('hex')}`;

  beforeAll(async () => {
    const settings = { DATABASE_URL: url.href, PAYLOAD_SECRET: randomBytes(32).toString('hex') };
    first = await runPortal(settings);
    const admin = await signInAsFirstAdmin(first);
    second = await runPortal(settings);
    editor = admin;
    section = String(memberOf((await editor.ask('GET', '/api/sections?limit=1')).body, 'docs', '0', 'id'));
    author = String(
      memberOf((await editor.ask('POST', '/api/authors', { name: 'Ratna Dewi' })).body, 'doc', 'id'),
    );
    await Promise.all([first.settled(), second.settled()]);
  });
  afterAll(async () => {
    await first.destroy();
    await second.destroy();
    const client = await MongoClient.connect(url.href);
    await client.db().dropDatabase();
    await client.close();
  });

  test('what is corrected at one is corrected at the other, which had it in memory', async () => {
    const { id, path } = await publish('Berita di Dua Portal');
    await expect.poll(() => textOf(second, path), PATIENT).toContain('Berita di Dua Portal');
    const other = await publish('Berita Lain');
    await expect.poll(() => textOf(second, '/'), PATIENT).toContain('Berita Lain');
    await expect.poll(() => isKept(path), PATIENT).toBe(true);

    const note = { kind: 'ralat', text: 'Yang benar dua ratus.', requestedBy: 'Redaksi' };
    expect((await step(id, { move: 'beri-catatan', note })).status).toBe(200);

    await expect.poll(() => textOf(second, path), PATIENT).toContain('Yang benar dua ratus.');
    expect(await textOf(first, path)).toContain('Yang benar dua ratus.');
    expect((await step(other.id, { move: 'cabut', reason: 'data-pribadi' })).status).toBe(200);
    await expect.poll(() => textOf(second, '/'), PATIENT).not.toContain('Berita Lain');
  });

  test('so is what makes no row in the outbox: a setting, the name of a section', async () => {
    await textOf(second, '/tentang');

    expect((await editor.ask('POST', '/api/globals/site', { name: 'Warta Berdua' })).status).toBe(200);
    await expect.poll(() => textOf(second, '/tentang'), PATIENT).toContain('Warta Berdua');
    await editor.ask('PATCH', `/api/sections/${section}`, { name: 'Rubrik Bersama' });
    await expect.poll(() => textOf(second, '/tentang'), PATIENT).toContain('Rubrik Bersama');
  });

  test('and the other way round', async () => {
    await textOf(first, '/tentang');
    const there = await signIn(second, 'admin@contoh.go.id');

    expect((await there.ask('POST', '/api/globals/site', { name: 'Warta Kembali' })).status).toBe(200);

    await expect.poll(() => textOf(first, '/tentang'), PATIENT).toContain('Warta Kembali');
  });

  function publish(headline: string): Promise<PublishedStory> {
    return publishStory(editor, {
      headline,
      lead: 'Teras.',
      body: aBody('Jumlah peserta seratus orang.'),
      section,
      authors: [author],
    });
  }

  function step(id: string, body: unknown) {
    return editor.ask('POST', `/api/articles/${id}/langkah`, body);
  }

  /** A page that was drawn for a stranger is not drawn for the next: it would carry another count of views. */
  async function isKept(path: string): Promise<boolean> {
    return (await fetch(second.url + path)).headers.get('etag') !== null;
  }
});

/** Far longer than the quarter of a second between two looks, and far shorter than the minute of a page. */
const PATIENT = { timeout: 20_000, interval: 100 };

async function textOf(portal: RunningPortal, page: string): Promise<string> {
  return (await fetch(portal.url + page)).text();
}
