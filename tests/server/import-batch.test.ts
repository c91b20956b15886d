import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { APIError, type CollectionBeforeChangeHook } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEnvironment } from '../../src/server/environment.ts';
import { runImport, type ImportReport } from '../../src/server/import/run-import.ts';
import { openNewsroom, type Newsroom } from '../../src/server/open-newsroom.ts';
import { anImportLine } from './import-file.fixture.ts';

let folder: string;
let newsroom: Newsroom;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'warta-'));
  const environment = readEnvironment({ DATA_DIR: path.join(folder, 'data') });
  if (!environment.ok) throw new Error(JSON.stringify(environment.error));
  const opened = await openNewsroom(environment.value, new Date());
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  newsroom = opened.value;
});

afterAll(async () => {
  await newsroom.close();
  rmSync(folder, { recursive: true });
});

test('one story that the newsroom refuses does not take the others of its batch with it', async () => {
  newsroom.payload.collections.articles.config.hooks.beforeChange.push(refuseOne);
  const lines = Array.from({ length: 50 }, (_, at) =>
    anImportLine(at + 1, at === 30 ? { title: 'Judul terlarang' } : {}),
  );

  const report = await importLines(lines);

  expect(report.counts).toEqual({ added: 49, known: 0, rejected: 1 });
  expect(readFileSync(report.rejectFiles[0] ?? '', 'utf8')).toMatch(/"baris":31,.*Judul ini ditolak/);
  expect(await countOf('articles')).toBe(49);
  expect(await countOf('outbox')).toBe(49);
});

test('who wrote several stories is one author, also when a batch was stored twice', async () => {
  expect(await countOf('authors')).toBe(7);
  expect(await countOf('units')).toBe(1);
});

test('a media center alone is the byline; its story has no author', async () => {
  const { docs } = await newsroom.payload.find({
    collection: 'articles',
    where: { 'origin.key': { equals: 'contoh.go.id/3' } },
    depth: 1,
  });

  expect(docs[0]?.authors).toEqual([]);
  expect(docs[0]?.unit).toMatchObject({ name: 'MC KAB ACEH TENGAH', slug: 'mc-kab-aceh-tengah' });
});

test('a story is published at its own time, with its number, its views and its photo’s words', async () => {
  await importLines([
    anImportLine(1001, {
      published: '2024-08-07T21:18:00+09:00',
      views: 213,
      photo: { caption: ': Pembukaan', credit: 'Kemendagri' },
    }),
  ]);

  const { docs } = await newsroom.payload.find({
    collection: 'articles',
    where: { 'origin.key': { equals: 'contoh.go.id/1001' } },
    depth: 0,
  });
  const views = await newsroom.payload.find({
    collection: 'article-views',
    where: { article: { equals: docs[0]?.id ?? '' } },
  });

  expect(docs[0]).toMatchObject({
    state: 'tayang',
    _status: 'published',
    publishedAt: '2024-08-07T12:18:00.000Z',
    zone: 'WIT',
    photo: { caption: ': Pembukaan', credit: 'Kemendagri' },
  });
  expect(docs[0]?.number).toBeGreaterThan(0);
  expect(views.docs[0]?.views).toBe(213);
});

test('a section in other capitals is the same section', async () => {
  await importLines([anImportLine(1002, { section: 'NUSANTARA' })]);

  const { docs } = await newsroom.payload.find({ collection: 'sections' });
  expect(docs.map(({ name }) => name)).toEqual(['Nusantara']);
});

test('a story that is as long as the importer takes is taken by the newsroom, too', async () => {
  const report = await importLines([
    anImportLine(1003, {
      title: 'j'.repeat(300),
      body: 'Paragraf yang tidak terlalu panjang.\n'.repeat(9_000),
      author: 'p'.repeat(120),
      editor: 'e'.repeat(120),
      section: 'r'.repeat(60),
      tags: ['t'.repeat(80)],
      dateline: 'd'.repeat(160),
      photo: { caption: 'k'.repeat(1000), credit: 'f'.repeat(160) },
    }),
  ]);

  expect(report.counts).toEqual({ added: 1, known: 0, rejected: 0 });
});

const refuseOne: CollectionBeforeChangeHook = ({ data }) => {
  if (data['headline'] === 'Judul terlarang') throw new APIError('Judul ini ditolak.', 400);
  return data;
};

async function importLines(lines: readonly string[]): Promise<ImportReport> {
  const file = path.join(folder, 'berkas.jsonl');
  writeFileSync(file, lines.join('\n'));
  return runImport({
    payload: newsroom.payload,
    files: [file],
    rejectsDir: path.join(folder, 'impor'),
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
}

async function countOf(collection: 'articles' | 'outbox' | 'authors' | 'units'): Promise<number> {
  return (await newsroom.payload.count({ collection, where: { id: { exists: true } } })).totalDocs;
}
