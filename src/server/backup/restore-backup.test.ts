import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aSmallPortal, type SmallPortal } from './a-small-portal.fixture.ts';
import { makeBackup } from './make-backup.ts';
import { manifestPath } from './manifest.ts';
import { emptyMongodb } from './mongodb-restore.ts';
import { restoreBackup, type RestoreOrder } from './restore-backup.ts';
import { sealFile } from './seal-file.ts';
import { emptySqlite } from './sqlite-restore.ts';

let portal: SmallPortal;
let order: RestoreOrder;
beforeEach(async () => {
  portal = aSmallPortal();
  const made = await makeBackup(portal.order);
  if (!made.ok) throw new Error(made.error.kind);
  const dataDir = path.join(portal.place, 'pulih');
  const { now, signal } = portal.order;
  const database = emptySqlite(path.join(dataDir, 'warta.db'), now);
  order = { folder: made.value.folder, dataDir, database, signal };
});
afterEach(() => {
  rmSync(portal.place, { recursive: true });
});

test('a restore brings back database, pictures and secret, and leaves nothing of its own but the lock', async () => {
  expect(await restoreBackup(order)).toMatchObject({ ok: true });

  expect(readdirSync(order.dataDir).sort()).toEqual(['media', 'secret', 'warta.db', 'warta.db.lock']);
  expect(readdirSync(path.join(order.dataDir, 'media'))).toHaveLength(3);
  expect(readFileSync(path.join(order.dataDir, 'secret'), 'utf8')).toBe('rahasia');
});

test('a restore that was killed may be repeated', async () => {
  mkdirSync(path.join(order.dataDir, '.pemulihan', 'media'), { recursive: true });
  mkdirSync(path.join(order.dataDir, 'media'));
  writeFileSync(path.join(order.dataDir, 'secret'), 'setengah');
  writeFileSync(path.join(order.dataDir, 'warta.db.pemulihan'), 'setengah');

  expect(await restoreBackup(order)).toMatchObject({ ok: true });

  expect(readFileSync(path.join(order.dataDir, 'secret'), 'utf8')).toBe('rahasia');
});

test.each(['catatan.txt', 'media', 'warta.db-wal'])('a folder with %s in it is not empty', async (name) => {
  mkdirSync(order.dataDir);
  writeFileSync(path.join(order.dataDir, name), '');

  const restored = await restoreBackup(order);

  expect(restored).toEqual({ ok: false, error: { kind: 'not-empty', dataDir: order.dataDir, found: name } });
});

test('a backup of SQLite is not brought into MongoDB, which is not even asked', async () => {
  const database = emptyMongodb('mongodb://127.0.0.1:1/warta?replicaSet=rs0');

  const restored = await restoreBackup({ ...order, database });

  expect(restored).toEqual({
    ok: false,
    error: { kind: 'other-database', name: 'MongoDB, 127.0.0.1:1/warta' },
  });
});

test.each(['mongodb/../rahasia.bson', '../rahasia', 'media/..', 'media/a/b', '/etc/passwd'])(
  'a manifest that leads out of its folder by %s is refused',
  async (name) => {
    changeManifest(({ files }) => files.push({ path: name, bytes: 0, sha256: '0'.repeat(64) }));

    expect(await restoreBackup(order)).toMatchObject({ ok: false, error: { kind: 'bad-manifest' } });
  },
);

test('half a manifest is refused', async () => {
  const text = readFileSync(manifestPath(order.folder), 'utf8');
  writeFileSync(manifestPath(order.folder), text.slice(0, text.length / 2));

  expect(await restoreBackup(order)).toMatchObject({ ok: false, error: { kind: 'bad-manifest' } });
});

test('a database with fewer rows than were counted is refused, and nothing is left', async () => {
  const file = path.join(order.folder, 'warta.db');
  const database = new DatabaseSync(file);
  database.exec("DELETE FROM articles WHERE id = 'a'");
  database.close();
  await sealAnew(file);

  expect(await restoreBackup(order)).toEqual({ ok: false, error: { kind: 'other-counts' } });
  expect(readdirSync(order.dataDir)).toEqual(['warta.db.lock']);
});

test('a file that is no database is refused though its seal is right', async () => {
  const file = path.join(order.folder, 'warta.db');
  writeFileSync(file, 'bukan basis data'.repeat(500));
  await sealAnew(file);

  expect(await restoreBackup(order)).toMatchObject({ ok: false, error: { kind: 'broken-database' } });
});

interface Written {
  readonly files: { path: string; bytes: number; sha256: string }[];
}

function changeManifest(change: (manifest: Written) => void): void {
  const file = manifestPath(order.folder);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Written; // written by makeBackup above
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
}

async function sealAnew(file: string): Promise<void> {
  const seal = await sealFile(file, false);
  changeManifest(({ files }) => {
    const entry = files.find(({ path: name }) => name === path.basename(file));
    if (entry) Object.assign(entry, seal);
  });
}
