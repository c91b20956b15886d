import { randomBytes } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outage } from '../../cms/i18n/id/outage.ts';
import { cutOffServer, type CutOffServer } from '../cut-off-server.ts';
import { aBody, memberOf, signInAsFirstAdmin, type NewsroomClient } from '../newsroom-client.ts';
import { publishStory } from '../publish-story.ts';
import { mongodbServer } from '../portal-database.ts';
import { canRunPortalsOnMongodb, runPortal, type RunningPortal } from '../running-portal.ts';

const WAITING = 'Basis data belum dapat dipakai';
const BACK = 'Basis data kembali menjawab';
/** The driver needs seconds to give a silent server up. */
const PATIENT = { timeout: 90_000, interval: 200 };

// Skipped by this name where it may be; mongodb.test.ts fails where it may not.
describe.runIf(canRunPortalsOnMongodb)('a portal whose MongoDB is away', () => {
  const direct = new URL(mongodbServer() ?? 'mongodb://localhost/?replicaSet=rs0');
  direct.pathname = `/warta-test-${randomBytes(6).toString('hex')}`;
  let server: CutOffServer;
  let portal: RunningPortal;
  let editor: NewsroomClient;
  let id: string;
  let path: string;

  beforeAll(async () => {
    server = await cutOffServer(direct.href);
    server.set('cut');
    const settings = { DATABASE_URL: server.url, PAYLOAD_SECRET: randomBytes(32).toString('hex') };
    portal = await runPortal(settings, (printed) => {
      if (printed.includes(WAITING) && !printed.includes(BACK)) server.set('open');
    });
    editor = await signInAsFirstAdmin(portal);
    const section = memberOf((await editor.ask('GET', '/api/sections?limit=1')).body, 'docs', '0', 'id');
    const author = memberOf((await editor.ask('POST', '/api/authors', { name: 'Ratna' })).body, 'doc', 'id');
    ({ id, path } = await publishStory(editor, {
      headline: 'Pelabuhan Sarmi Dibuka',
      lead: 'Teras.',
      body: aBody('Seratus kapal.'),
      section,
      authors: [author],
    }));
    await portal.settled();
    expect((await get(path)).status).toBe(200);
  });
  afterAll(async () => {
    await portal.destroy();
    server.close();
    const client = await MongoClient.connect(direct.href);
    await client.db().dropDatabase();
    await client.close();
  });

  test('a start that finds it away says so, waits, and comes up when it is there', () => {
    expect(portal.printed()).toContain(WAITING);
    expect(portal.printed()).toContain(BACK);
  });

  test.each([
    ['stopped', 'cut', '/terpopuler'],
    ['silent', 'silent', '/ralat'],
  ] as const)(
    '%s, readers read on, saves are refused with a sentence, and all heals',
    async (_what, way, uncached) => {
      server.set(way);
      // Before anybody knows: Payload swallows the look-up that fails, and would take the editor for a stranger.
      const early = await Promise.all([
        editor.ask('GET', '/api/users/me'),
        editor.ask('PATCH', `/api/articles/${id}`, { lead: 'Terlalu dini.' }),
      ]);

      await expect.poll(async () => (await get('/readyz')).status, PATIENT).toBe(503);
      await expect.poll(async () => (await get(uncached)).status, PATIENT).toBe(503);
      const [alive, kept, found, page] = [
        await get('/healthz'),
        await get(path),
        await get('/cari?q=pelabuhan'),
        await get(uncached),
      ];
      const refused = await editor.ask('PATCH', `/api/articles/${id}`, { lead: `Teras ${way}.` });
      server.set('open');

      expect(early.map(({ status }) => status)).toEqual([503, 503]);
      expect([alive.status, kept.status, found.status, page.status]).toEqual([200, 200, 200, 503]);
      expect(found.text).toContain(`href="${path}"`);
      expect(page.retryAfter).not.toBeNull();
      expect(refused).toEqual({ status: 503, body: { errors: [{ message: outage.notSaved }] } });
      await expect.poll(async () => (await get('/readyz')).status, PATIENT).toBe(200);
      expect((await get(uncached)).status).toBe(200);
      // A transaction that was cut off in the middle holds its documents for up to a minute: "simpan sekali lagi".
      const answers = new Set<number>();
      const save = async () => {
        const { status } = await editor.ask('PATCH', `/api/articles/${id}`, { lead: `Teras ${way}.` });
        answers.add(status);
        return status;
      };
      await expect.poll(save, PATIENT).toBe(200);
      expect(new Set([200, 409]).isSupersetOf(answers)).toBe(true);
      expect((await get(path)).text).toContain(`Teras ${way}.`);
    },
    240_000,
  );

  async function get(address: string) {
    const response = await fetch(portal.url + address);
    return {
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      text: await response.text(),
    };
  }
});
