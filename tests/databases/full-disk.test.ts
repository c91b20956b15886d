import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { memberOf } from '../newsroom-client.ts';
import { aBody, aStory } from './story.fixture.ts';
import { openTestNewsroom, type ApiAnswer, type TestNewsroom } from './with-newsroom.ts';

// For SQLite a file that may not grow is the same as a full disk, and needs no root; tests/crash/disk-full.test.ts
// fills a real one.
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

test('SQLite: a save that the disk has no room for is refused with a sentence, and is not there', async () => {
  await letGrowBy(40);
  const acknowledged: unknown[] = [];
  let refused: ApiAnswer | undefined;
  for (let turn = 0; turn < 60 && !refused; turn += 1) {
    const answer = await save(turn);
    if (answer.status === 201) acknowledged.push(memberOf(answer.body, 'doc', 'id'));
    else refused = answer;
  }

  expect(refused).toMatchObject({ status: 507 });
  expect(sentenceOf(refused)).toMatch(
    /^Belum tersimpan karena ruang simpan portal penuh\. .+ lalu simpan lagi/,
  );
  expect(await storedStories()).toEqual(acknowledged.sort());
  await letGrowBy(1_000_000);
  const again = await save(99);
  expect(again.status).toBe(201);
  expect(await storedStories()).toEqual([...acknowledged, memberOf(again.body, 'doc', 'id')].sort());
});

test('SQLite: a picture whose row finds no room is refused with its own sentence, and leaves no file', async () => {
  await letGrowBy(0);
  let refused: ApiAnswer | undefined;
  let acknowledged = 0;
  for (let turn = 0; turn < 40 && !refused; turn += 1) {
    const answer = await upload('keterangan '.repeat(40));
    if (answer.status === 201) acknowledged += 1;
    else refused = answer;
  }

  expect(refused).toMatchObject({ status: 507 });
  expect(sentenceOf(refused)).toMatch(/^Gambar belum tersimpan karena ruang simpan portal penuh/);
  const { totalDocs } = await newsroom.payload.count({ collection: 'media' });
  expect(totalDocs).toBe(acknowledged);
  const pictures = new Set(readdirSync(path.join(newsroom.dataDir, 'media')).map((name) => /-[0-9a-f]{12}/.exec(name)?.[0])); // prettier-ignore
  expect(pictures.size).toBe(acknowledged);
  await letGrowBy(1_000_000);
  expect((await upload('Pasar')).status).toBe(201);
});

/** Lets the file have so many pages more than it has. */
async function letGrowBy(pages: number): Promise<void> {
  const { client } = newsroom.payload.db as unknown as SQLiteAdapter; // this file opens SQLite alone
  const { rows } = await client.execute('PRAGMA page_count');
  // A batch goes to the connection that writes.
  await client.batch([`PRAGMA max_page_count = ${Number(rows[0]?.[0]) + pages}`], 'write');
}

function save(turn: number): Promise<ApiAnswer> {
  const data = aStory(newsroom, { body: aBody('x'.repeat(20_000)), dateline: String(turn) });
  return newsroom.ask({
    method: 'POST',
    path: '/articles?draft=true',
    token: newsroom.staff.managingEditor.token,
    body: data,
  });
}

async function upload(alt: string): Promise<ApiAnswer> {
  const create = { width: 8, height: 8, channels: 3, background: '#375a7f' } as const;
  const form = new FormData();
  form.set('file', new File([new Uint8Array(await sharp({ create }).jpeg().toBuffer())], 'pasar.jpg', { type: 'image/jpeg' })); // prettier-ignore
  form.set('_payload', JSON.stringify({ alt }));
  return newsroom.ask({
    method: 'POST',
    path: '/media',
    token: newsroom.staff.managingEditor.token,
    body: form,
  });
}

function sentenceOf(answer: ApiAnswer | undefined): string {
  return String(memberOf(answer?.body, 'errors', '0', 'message'));
}

async function storedStories(): Promise<string[]> {
  const { docs } = await newsroom.payload.find({
    collection: 'articles',
    limit: 0,
    depth: 0,
    pagination: false,
  });
  return docs.map(({ id }) => id).sort();
}
