import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aSmallPortal, type SmallPortal } from './a-small-portal.fixture.ts';
import { makeBackup } from './make-backup.ts';
import { liveSqlite } from './sqlite-copy.ts';

let portal: SmallPortal;
beforeEach(() => {
  portal = aSmallPortal();
});
afterEach(() => {
  rmSync(portal.place, { recursive: true });
});

test('a backup counts its stories and names each file with its size', async () => {
  const made = await makeBackup(portal.order);

  expect(made).toMatchObject({
    ok: true,
    value: { manifest: { counts: { stories: 2, versions: 0, pictures: 2, users: 0 }, missing: [] } },
  });
  const files = made.ok ? made.value.manifest.files : [];
  expect(files.map((file) => file.path).sort()).toEqual([
    'media/pasar-320.webp',
    'media/pasar.jpg',
    'media/sawah.jpg',
    'secret',
    'warta.db',
  ]);
  expect(files.find((file) => file.path === 'secret')?.bytes).toBe('rahasia'.length);
});

test('a picture that is deleted while the backup runs is in neither its database nor its files', async () => {
  rmSync(path.join(portal.dataDir, 'media', 'sawah.jpg'));
  const making = makeBackup(portal.order);
  // As Payload does it: the row goes a moment after the file.
  await new Promise((resolve) => setTimeout(resolve, 150));
  const live = new DatabaseSync(portal.databaseFile);
  live.exec("DELETE FROM media WHERE id = 'n'");
  live.close();

  const made = await making;

  expect(made).toMatchObject({ ok: true, value: { manifest: { counts: { pictures: 1 }, missing: [] } } });
});

test('a backup that is stopped leaves nothing', async () => {
  const signal = AbortSignal.abort();

  expect(await makeBackup({ ...portal.order, signal })).toEqual({ ok: false, error: { kind: 'stopped' } });
  expect(readdirSync(portal.order.into)).toEqual([]);
});

test('a data folder without a database is no portal', async () => {
  const databaseFile = path.join(portal.place, 'lain.db');

  const made = await makeBackup({ ...portal.order, database: liveSqlite(databaseFile) });

  expect(made).toEqual({ ok: false, error: { kind: 'no-database', name: `SQLite, ${databaseFile}` } });
  expect(existsSync(portal.order.into)).toBe(false);
});
