import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONTENT_DIR } from '../../src/server/content/content-files.ts';
import { loadFirstContent } from '../../src/server/content/first-content.ts';
import { readEnvironment } from '../../src/server/environment.ts';
import { openNewsroom, type Newsroom } from '../../src/server/open-newsroom.ts';

const FIRST_START = new Date('2026-11-25T01:00:00Z');
const LATER = new Date('2026-11-25T09:00:00Z');

let folder: string;
let contentDir: string;
let newsroom: Newsroom;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'warta-'));
  contentDir = aSmallContent(folder);
  const environment = readEnvironment({ DATA_DIR: path.join(folder, 'data') });
  if (!environment.ok) throw new Error(JSON.stringify(environment.error));
  const opened = await openNewsroom(environment.value, FIRST_START);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  newsroom = opened.value;
});

afterAll(async () => {
  await newsroom.close();
  rmSync(folder, { recursive: true });
});

test('a portal that starts empty has regions, eight sections and its standing pages, and no story', async () => {
  await loadFirstContent(newsroom.payload, { sampleContent: false }, FIRST_START, contentDir);

  expect(await countOf('regions')).toBeGreaterThanOrEqual(38);
  expect(await countOf('sections')).toBe(8);
  expect(await countOf('pages')).toBeGreaterThanOrEqual(6);
  expect(await countOf('articles')).toBe(0);
  expect(await countOf('authors')).toBe(0);
});

test('a load of sample stories that broke off goes on at the next start, and ages count from the first', async () => {
  const picture = path.join(contentDir, 'pictures', 'banjir.webp');
  renameSync(picture, `${picture}.gone`);
  await expect(start(FIRST_START)).rejects.toThrow(/banjir/);
  renameSync(`${picture}.gone`, picture);

  await start(LATER);

  expect(await countOf('articles')).toBe(STORIES.length);
  const { docs } = await newsroom.payload.find({ collection: 'articles', sort: 'number', depth: 1 });
  const flood = docs.find((story) => story.headline.startsWith('Sungai Meluap'));
  expect(flood?.publishedAt).toBe('2026-11-21T01:00:00.000Z');
  expect(flood?.photo?.media).toMatchObject({ credit: 'Ilustrasi Warta' });
  const times = docs.map(({ publishedAt }) => publishedAt);
  expect(times).toEqual(times.toSorted());
});

test('what an editor has deleted does not come back at the next start', async () => {
  const { payload } = newsroom;
  await payload.delete({ collection: 'pages', where: { slug: { equals: 'kontak' } } });
  await payload.delete({ collection: 'articles', where: { id: { exists: true } } });

  await start(LATER);

  expect(
    (await payload.count({ collection: 'pages', where: { slug: { equals: 'kontak' } } })).totalDocs,
  ).toBe(0);
  expect(await countOf('articles')).toBe(0);
});

function start(now: Date): Promise<void> {
  return loadFirstContent(newsroom.payload, { sampleContent: true }, now, contentDir);
}

async function countOf(
  collection: 'regions' | 'sections' | 'pages' | 'articles' | 'authors',
): Promise<number> {
  return (await newsroom.payload.count({ collection, where: { id: { exists: true } } })).totalDocs;
}

const STORIES = [
  'sungai-meluap-ribuan-warga-hulu-sungai-tengah-mengungsi.json',
  'kelas-menangkal-hoaks-untuk-lansia-di-perpustakaan.json',
];

/** The real content with two of its stories: every picture takes a second. */
function aSmallContent(within: string): string {
  const copy = path.join(within, 'content');
  cpSync(CONTENT_DIR, copy, { recursive: true, filter: (file) => !file.includes('/draw') });
  for (const story of readdirSync(path.join(copy, 'stories')))
    if (!STORIES.includes(story)) rmSync(path.join(copy, 'stories', story));
  return copy;
}
