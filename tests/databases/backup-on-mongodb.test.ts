import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BSON, MongoClient, type Db, type Document } from 'mongodb';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { UNFINISHED_RESTORE } from '../../cms/database/unfinished-restore.ts';
import { manifestPath, readManifest } from '../../src/server/backup/manifest.ts';
import { namesIn, readAtOneInstant } from '../../src/server/backup/mongodb-copy.ts';
import { emptyMongodb } from '../../src/server/backup/mongodb-restore.ts';
import { sealFile } from '../../src/server/backup/seal-file.ts';
import { expectRestored } from '../expect-restored.ts';
import { aBody, memberOf, signInAsFirstAdmin, type NewsroomClient } from '../newsroom-client.ts';
import { MONGODB_NAME, portalDatabase } from '../portal-database.ts';
import { runOperator } from '../run-operator.ts';
import { canRunPortalsOnMongodb, runPortal, type RunningPortal } from '../running-portal.ts';
import { anImportFile } from '../server/import-file.fixture.ts';

const EMAIL = 'admin@contoh.go.id';

vi.stubEnv('WARTA_TEST_PORTALS', 'mongodb');

// Skipped by this name where it may be; mongodb.test.ts fails where it may not.
describe.runIf(canRunPortalsOnMongodb)(`backups of ${MONGODB_NAME}`, () => {
  const place = mkdtempSync(path.join(tmpdir(), 'warta-backup-'));
  const targets = new Set<string>();
  let portal: RunningPortal;
  let backup: string;
  /** Stories and the picture that the portal had said to be saved before the backup began. */
  let acknowledged: readonly string[];
  let picture: string;

  beforeAll(async () => {
    portal = await runPortal();
    const admin = await signInAsFirstAdmin(portal, EMAIL);
    picture = await uploadPicture(admin);
    await runOperator(portal.dataDir, 'import', anImportFile(portal.dataDir, 60)).outcome;
    const writing = new AbortController();
    const saved: string[] = [];
    const writers = [1, 2, 3, 4].map((writer) => saveStories(admin, writer, saved, writing.signal));
    await vi.waitUntil(() => saved.length > 8, { timeout: 60_000 });
    acknowledged = [...saved];
    const run = runOperator(portal.dataDir, 'backup', '--to', path.join(place, 'cadangan'));
    const { code } = await run.outcome;
    const savedMeanwhile = saved.length - acknowledged.length;
    writing.abort();
    await Promise.all(writers);
    backup = /Cadangan selesai: (\S+)/.exec(run.printed())?.[1] ?? '';
    expect([code, backup], run.printed()).toEqual([0, expect.stringContaining('warta-')]);
    expect(savedMeanwhile).toBeGreaterThan(0);
    await portal.stop();
  });
  afterAll(async () => {
    for (const target of targets) await portalDatabase(target).destroy();
    await portal.destroy();
    rmSync(place, { recursive: true });
  });

  test('all reads of a copy see the instant of the first, whatever is written meanwhile', async () => {
    await on(aTarget('saat'), async (database, client) => {
      await database.collection('articles').insertOne({ n: 1 });
      await database.collection('users').insertOne({ n: 1 });

      const seen = await readAtOneInstant(client, database, async (session) => {
        await database.collection('articles').find({}, { session }).toArray();
        await database.collection('users').insertOne({ n: 2 });
        await database.collection('users').updateOne({ n: 1 }, { $set: { n: 3 } });
        return database.collection('users').find({}, { session }).toArray();
      });

      expect(seen.map((row) => Number(row['n']))).toEqual([1]);
    });
  });

  test('made under writes, one brings back every story that was saved before it, pictures and accounts', async () => {
    const target = aTarget('pulih');
    const restore = runOperator(target, 'restore', backup);
    expect((await restore.outcome).code, restore.printed()).toBe(0);
    expect(restore.printed()).toMatch(
      /Pemulihan selesai dan sudah diperiksa: .+\n\d{2,} berita, .+ 1 gambar, 1 akun/,
    );
    await on(target, async (database) => {
      const [stories, versions] = await Promise.all(
        [database.collection('articles').find(), database.collection('_articles_versions').find({ latest: true })]
          .map((found) => found.toArray()),
      ); // prettier-ignore
      expect(versions?.map((row) => String(row['parent'])).sort()).toEqual(
        stories?.map((row) => String(row._id)).sort(),
      );
    });

    await expectRestored(target, { email: EMAIL, acknowledged, picture, publicStories: 60 });
  });

  test('half a restore is no portal, and is repeated', async () => {
    const target = aTarget('setengah');
    mkdirSync(path.join(target, '.pemulihan', 'media'), { recursive: true });
    await on(target, async (database) => {
      await database.collection<Document & { _id: string }>(UNFINISHED_RESTORE).insertOne({
        _id: 'pemulihan',
        holder: 'lama',
        beats: 3,
        isRestores: true,
      });
      await database.collection('articles').insertOne({ headline: 'Setengah' });
    });
    const starting = runPortal({ DATA_DIR: target }).then((started) => started.destroy());
    await expect(starting).rejects.toThrow('belum selesai');

    const restore = runOperator(target, 'restore', backup);

    expect((await restore.outcome).code, restore.printed()).toBe(0);
    await on(target, async (database) => {
      expect(await namesIn(database)).not.toContain(UNFINISHED_RESTORE);
      expect(await database.collection('articles').countDocuments({ headline: 'Setengah' })).toBe(0);
    });
  });

  test('of two restores into one database one is refused, and takes nothing of the other away', async () => {
    const target = aTarget('berdua');
    const url = portalDatabase(target).settings['DATABASE_URL'] ?? '';
    const manifest = readManifest(backup);
    if (!manifest.ok) throw new Error(manifest.error);
    const { files, counts } = manifest.value;
    const [first, second, late] = [emptyMongodb(url), emptyMongodb(url), emptyMongodb(url)];

    const held = await first.hold();
    const [refused] = await Promise.all([
      second.hold(),
      first.bringIn({ folder: backup, files, counts, signal: new AbortController().signal }),
    ]);
    await second.discard();
    await first.finish();
    if (held.ok) held.value();
    const refusedLate = await late.hold(); // had found the database empty before the first began
    await late.discard();

    expect([held.ok, refused.ok, refusedLate.ok]).toEqual([true, false, false]);
    await on(target, async (database) => {
      expect(await database.collection('articles').countDocuments()).toBe(counts.stories);
      expect(await namesIn(database)).not.toContain(UNFINISHED_RESTORE);
    });
  });

  test('a database with anything in it is refused, and stays as it was', async () => {
    const target = aTarget('berisi');
    await on(target, (database) => database.collection('pegawai').insertOne({ nama: 'Ratna' }));

    const restore = runOperator(target, 'restore', backup);

    expect((await restore.outcome).code).toBe(1);
    expect(restore.printed()).toContain('tidak kosong (berisi pegawai)');
    await on(target, async (database) => {
      expect(await namesIn(database)).toEqual(['pegawai']);
    });
  });

  test('what the database holds in the end is compared with the backup, and taken away when it differs', async () => {
    const file = path.join(backup, 'mongodb', 'counters.bson');
    const whole = readFileSync(file);
    const manifest = readFileSync(manifestPath(backup), 'utf8');
    // Sealed rightly, but not as a database gives its documents back: in the order of their ids.
    writeFileSync(file, Buffer.concat([whole, BSON.serialize({ _id: '', name: 'palsu' })]));
    await sealAnew(file);
    const target = aTarget('palsu');

    const restore = runOperator(target, 'restore', backup);

    expect((await restore.outcome).code).toBe(1);
    expect(restore.printed()).toContain('misalnya counters');
    await on(target, async (database) => {
      expect(await namesIn(database)).toEqual([]);
    });
    writeFileSync(file, whole);
    writeFileSync(manifestPath(backup), manifest);
  });

  function aTarget(name: string): string {
    const target = path.join(place, name);
    targets.add(target);
    return target;
  }

  async function sealAnew(file: string): Promise<void> {
    const manifest = readManifest(backup);
    if (!manifest.ok) throw new Error(manifest.error);
    const seal = await sealFile(file, false);
    const files = manifest.value.files.map((entry) =>
      path.basename(entry.path) === path.basename(file) ? { ...entry, ...seal } : entry,
    );
    writeFileSync(manifestPath(backup), JSON.stringify({ ...manifest.value, files }));
  }
});

async function on<T>(target: string, work: (database: Db, client: MongoClient) => Promise<T>): Promise<T> {
  const client = await MongoClient.connect(portalDatabase(target).settings['DATABASE_URL'] ?? '');
  try {
    return await work(client.db(), client);
  } finally {
    await client.close();
  }
}

/** One story after another; each is noted once the portal has said that it is saved. */
async function saveStories(
  admin: NewsroomClient,
  writer: number,
  saved: string[],
  signal: AbortSignal,
): Promise<void> {
  for (let turn = 1; !signal.aborted; turn += 1) {
    const answer = await admin.ask('POST', '/api/articles?draft=true', {
      headline: `Kabar ${String(writer)}-${String(turn)}`,
      body: aBody('Pedagang menyebut pasokan sudah lancar.'),
    });
    const id = memberOf(answer.body, 'doc', 'id');
    if (typeof id === 'string') saved.push(id);
    else if (answer.status !== 409) throw new Error(JSON.stringify(answer));
  }
}

async function uploadPicture(admin: NewsroomClient): Promise<string> {
  const create = { width: 700, height: 400, channels: 3, background: '#375a7f' } as const;
  const bytes = new Uint8Array(await sharp({ create }).jpeg().toBuffer());
  const file = new File([bytes], 'pasar.jpg', { type: 'image/jpeg' });
  const answer = await admin.upload('/api/media', file, { alt: 'Pasar pagi' });
  return String(memberOf(answer.body, 'doc', 'filename'));
}
