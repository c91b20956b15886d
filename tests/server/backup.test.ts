import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { expectRestored } from '../expect-restored.ts';
import { aBody, memberOf, signInAsFirstAdmin, type NewsroomClient } from '../newsroom-client.ts';
import { runOperator } from '../run-operator.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';
import { anImportFile } from './import-file.fixture.ts';

const EMAIL = 'admin@contoh.go.id';
const place = mkdtempSync(path.join(tmpdir(), 'warta-backup-'));
const backups = path.join(place, 'cadangan');

let portal: RunningPortal;
let admin: NewsroomClient;
let backup: string;
/** Stories and the picture that the portal had said to be saved before the backup began. */
let acknowledged: readonly string[];
let picture: string;

beforeAll(async () => {
  portal = await runPortal();
  admin = await signInAsFirstAdmin(portal, EMAIL);
  picture = await uploadPicture();
  await runOperator(portal.dataDir, 'import', anImportFile(portal.dataDir, 200, 'awal.jsonl')).outcome;
  const writing = new AbortController();
  const saved: string[] = [];
  const writers = [1, 2, 3, 4].map((writer) => saveStories(writer, saved, writing.signal));
  await vi.waitUntil(() => saved.length > 8, { timeout: 60_000 });
  acknowledged = [...saved];
  backup = await makeBackup(portal.dataDir);
  const savedMeanwhile = saved.length - acknowledged.length;
  writing.abort();
  await Promise.all(writers);
  expect(savedMeanwhile).toBeGreaterThan(0);
  await portal.stop();
});

afterAll(async () => {
  await portal.destroy();
  rmSync(place, { recursive: true });
});

test('a backup made under writes brings back every story that was saved before it, pictures and accounts', async () => {
  const target = path.join(place, 'pulih');
  const restore = runOperator(target, 'restore', backup);
  expect(await restore.outcome).toMatchObject({ code: 0 });
  expect(restore.printed()).toMatch(
    /Pemulihan selesai dan sudah diperiksa: .+\n\d{3} berita, .+ 1 gambar, 1 akun/,
  );

  await expectRestored(target, { email: EMAIL, acknowledged, picture, publicStories: 200 });
});

test('a backup is readable by its owner alone, and a portal that is stopped is copied as well', async () => {
  const second = await makeBackup(portal.dataDir);

  for (const folder of [backup, second]) expect(modeOf(folder)).toBe(0o700);
  for (const file of ['secret', 'warta.db', 'manifest.json'])
    expect(modeOf(path.join(second, file))).toBe(0o600);
});

test('a folder that holds a portal already is refused, and stays as it was', async () => {
  const before = readdirSync(portal.dataDir).sort();

  const run = runOperator(portal.dataDir, 'restore', backup);

  expect((await run.outcome).code).toBe(1);
  expect(run.printed()).toContain('tidak kosong');
  expect(readdirSync(portal.dataDir).sort()).toEqual(before);
});

test('a folder on which a portal runs is refused', async () => {
  const running = await runPortal();
  try {
    const run = runOperator(running.dataDir, 'restore', backup);
    expect((await run.outcome).code).toBe(1);
    expect(run.printed()).toContain('Portal sedang menyala');
    expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
  } finally {
    await running.destroy();
  }
});

test.each(['warta.db', 'secret', 'media'])('a backup whose %s was changed is refused', async (part) => {
  const damaged = await makeBackup(portal.dataDir);
  const file = part === 'media' ? path.join(damaged, part, picture) : path.join(damaged, part);
  appendFileSync(file, 'x');
  const target = path.join(place, `rusak-${part}`);

  const run = runOperator(target, 'restore', damaged);

  expect((await run.outcome).code).toBe(1);
  expect(run.printed()).toContain(`Cadangan ini rusak: 1 berkas hilang atau berubah, misalnya ${part}`);
  expect(existsSync(target)).toBe(false);
});

test('a backup that is killed leaves nothing that a restore accepts', async () => {
  let killed = 0;
  for (const afterMs of [0, 30, 120]) {
    const into = path.join(place, `mati-${String(afterMs)}`);
    const run = runOperator(portal.dataDir, 'backup', '--to', into);
    await expect
      .poll(() => existsSync(into) && readdirSync(into).length, { interval: 1, timeout: 30_000 })
      .toBe(1);
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    run.child.kill('SIGKILL');
    const { code } = await run.outcome;
    if (code === 0) continue; // it was whole before the kill came
    killed += 1;

    for (const left of readdirSync(into)) {
      const target = path.join(place, `dari-mati-${String(afterMs)}`);
      const restore = runOperator(target, 'restore', path.join(into, left));
      const outcome = await restore.outcome;
      // Between its new name and its end a backup is whole already.
      expect(outcome.code).toBe(left.endsWith('.belum-selesai') ? 1 : 0);
    }
  }
  expect(killed).toBeGreaterThan(0);
});

test('a picture that the portal itself has lost is named, and the rest is copied', async () => {
  rmSync(path.join(portal.dataDir, 'media', picture));

  const run = runOperator(portal.dataDir, 'backup', '--to', backups);

  expect((await run.outcome).code).toBe(0);
  expect(run.printed()).toContain(
    `1 berkas gambar disebut basis data tetapi tidak ada pada portal, misalnya ${picture}`,
  );
});

test('what cannot be done is said, with an honest code', async () => {
  const none = runOperator(path.join(place, 'tidak-ada'), 'backup', '--to', backups);
  const nowhere = runOperator(portal.dataDir, 'backup', '--to');
  const noFolder = runOperator(path.join(place, 'baru'), 'restore', path.join(place, 'bukan-cadangan'));

  expect((await none.outcome).code).toBe(1);
  expect(none.printed()).toContain('Tidak ada basis data');
  expect((await nowhere.outcome).code).toBe(2);
  expect((await noFolder.outcome).code).toBe(1);
  expect(noFolder.printed()).toContain('bukan cadangan yang selesai');
});

async function makeBackup(dataDir: string): Promise<string> {
  const run = runOperator(dataDir, 'backup', '--to', backups);
  const { code } = await run.outcome;
  const folder = /Cadangan selesai: (\S+)/.exec(run.printed())?.[1];
  if (code !== 0 || folder === undefined) throw new Error(run.printed());
  return folder;
}

/** One story after another; each is noted once the portal has said that it is saved. */
async function saveStories(writer: number, saved: string[], signal: AbortSignal): Promise<void> {
  for (let turn = 1; !signal.aborted; turn += 1) {
    const answer = await admin.ask('POST', '/api/articles?draft=true', {
      headline: `Kabar ${String(writer)}-${String(turn)}`,
      body: aBody('Pedagang menyebut pasokan sudah lancar.'),
    });
    const id = memberOf(answer.body, 'doc', 'id');
    if (typeof id !== 'string') throw new Error(JSON.stringify(answer));
    saved.push(id);
  }
}

async function uploadPicture(): Promise<string> {
  const create = { width: 700, height: 400, channels: 3, background: '#375a7f' } as const;
  const bytes = new Uint8Array(await sharp({ create }).jpeg().toBuffer());
  const file = new File([bytes], 'pasar.jpg', { type: 'image/jpeg' });
  const answer = await admin.upload('/api/media', file, { alt: 'Pasar pagi' });
  return String(memberOf(answer.body, 'doc', 'filename'));
}

function modeOf(file: string): number {
  return statSync(file).mode & 0o777;
}
