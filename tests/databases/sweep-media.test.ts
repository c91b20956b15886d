import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Media } from '../../cms/payload-types.ts';
import { sweepMedia } from '../../src/server/sweep-media.ts';
import { openTestNewsroom, type TestNewsroom } from './with-newsroom.ts';

const YESTERDAY = new Date(Date.now() - 86_400_000);
const STARTED = new Date(Date.now() - 3_600_000);

let newsroom: TestNewsroom;
let folder: string;
let left: string;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  folder = path.join(newsroom.dataDir, 'media');
  left = path.join(newsroom.dataDir, 'media-sisa');
  mkdirSync(folder, { recursive: true });
});
afterAll(() => newsroom.close());

test('beside a database that knows no picture nothing is removed', async () => {
  layFile('pasar-0123456789ab.jpg', YESTERDAY);

  expect(await sweep()).toEqual({ ok: false, error: { kind: 'too-many-unnamed', pictures: 1 } });

  expect(readdirSync(folder)).toEqual(['pasar-0123456789ab.jpg']);
  rmSync(path.join(folder, 'pasar-0123456789ab.jpg'));
});

test('files of an upload that has no row are taken out, and every file of a picture stays', async () => {
  const picture = await uploadPicture();
  const before = readdirSync(folder);
  expect(before.length).toBeGreaterThan(3);
  for (const name of before) utimesSync(path.join(folder, name), YESTERDAY, YESTERDAY);
  for (const name of CUT_OFF) layFile(name, YESTERDAY);

  const swept = await sweep();

  expect(swept).toEqual({ ok: true, value: { ...NOTHING, takenOut: CUT_OFF } });
  expect(readdirSync(folder).sort()).toEqual(before.sort());
  expect(readdirSync(path.join(left, '2026-11-25')).sort()).toEqual([...CUT_OFF].sort());
  await newsroom.payload.delete({ collection: 'media', id: picture });
});

test('photos that a restored, older database does not know come back with the newer database', async () => {
  await uploadPicture();
  const older = new Set(readdirSync(folder));
  const id = await uploadPicture();
  const all = readdirSync(folder);
  const newer = all.filter((name) => !older.has(name)).sort();
  for (const name of all) utimesSync(path.join(folder, name), YESTERDAY, YESTERDAY);
  const { db } = newsroom.payload;
  const where = { id: { equals: id } };
  const { docs } = await db.find<Media>({ collection: 'media', where });
  await db.deleteOne({ collection: 'media', where });
  expect(await sweep()).toEqual({ ok: true, value: { ...NOTHING, takenOut: newer } });

  await db.create({ collection: 'media', data: { ...docs[0] }, customID: id });
  const swept = await sweep();

  expect(newer.length).toBeGreaterThan(3);
  expect(swept.ok && [...swept.value.putBack].sort()).toEqual(newer);
  expect(readdirSync(folder).sort()).toEqual(all.sort());
});

test('what was taken out is deleted after thirty days, and not before', async () => {
  for (const day of ['2026-10-25', '2026-10-26', 'arsip']) {
    mkdirSync(path.join(left, day), { recursive: true });
    writeFileSync(path.join(left, day, 'rapat-dddddddddddd.jpg'), 'x');
  }

  expect(await sweep()).toMatchObject({ ok: true, value: { deleted: 1 } });

  expect(readdirSync(left)).toEqual(expect.arrayContaining(['2026-10-26', 'arsip']));
  expect(readdirSync(left)).not.toContain('2026-10-25');
});

test('what is younger than the start, what is not ours, and folders stay', async () => {
  await uploadPicture();
  layFile('pasar-aaaaaaaaaaaa.jpg', new Date());
  layFile('lambang-kementerian.png', YESTERDAY);
  layFile('foto-lama.jpg', YESTERDAY);
  mkdirSync(path.join(folder, 'arsip-bbbbbbbbbbbb.jpg'));

  expect(await sweep()).toEqual({ ok: true, value: NOTHING });
});

test('a file that a picture has lost is named', async () => {
  await uploadPicture();
  const lost = readdirSync(folder).find((name) => name.endsWith('.avif')) ?? '';
  rmSync(path.join(folder, lost));

  expect(await sweep()).toEqual({ ok: true, value: { ...NOTHING, missing: [lost] } });
});

test('so many unnamed pictures that the folder must be another portal’s are left alone', async () => {
  const foreign = Array.from({ length: 21 }, (_, at) => `kantor-${String(at).padStart(12, '0')}.jpg`);
  for (const name of foreign) layFile(name, YESTERDAY);

  expect(await sweep()).toEqual({ ok: false, error: { kind: 'too-many-unnamed', pictures: 21 } });

  expect(readdirSync(folder)).toEqual(expect.arrayContaining(foreign));
});

const NOTHING = { takenOut: [], putBack: [], missing: [], deleted: 0 };

const CUT_OFF = ['rapat-cccccccccccc-320x183.avif', 'rapat-cccccccccccc.jpg'];

function sweep() {
  const { signal } = new AbortController();
  const now = new Date('2026-11-25T05:00:00Z');
  return sweepMedia({ payload: newsroom.payload, mediaDir: folder, olderThan: STARTED, now, signal });
}

function layFile(name: string, at: Date): void {
  writeFileSync(path.join(folder, name), 'x');
  utimesSync(path.join(folder, name), at, at);
}

async function uploadPicture(): Promise<string> {
  const create = { width: 700, height: 400, channels: 3, background: '#375a7f' } as const;
  const data = await sharp({ create }).jpeg().toBuffer();
  const { id } = await newsroom.payload.create({
    collection: 'media',
    data: { alt: 'Pasar pagi' },
    file: { data, mimetype: 'image/jpeg', name: 'pasar.jpg', size: data.length },
    disableTransaction: true,
  });
  return id;
}
