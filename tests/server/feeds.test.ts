import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { memberOf } from '../newsroom-client.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';

/** Headlines that break feeds elsewhere: cases 10 and 11 of shared/cases.md. */
const HEADLINES = [
  'Humas & Protokol Gelar Temu Warga',
  'Nilai a < b ]]> Selesai',
  'Panen Raya 🎉 "Padi" \'Gogo\'',
];

const dataDir = mkdtempSync(path.join(tmpdir(), 'warta-feeds-'));
let portal: RunningPortal;

beforeAll(async () => {
  const file = path.join(dataDir, 'berita.jsonl');
  const lines = HEADLINES.map((title, at) => ({
    id: `uji-${String(at)}`,
    source: 'contoh',
    title,
    published: new Date(Date.now() - (at + 1) * 3_600_000).toISOString().replace('Z', '+00:00'),
    author: 'Ratna Dewi',
    section: 'Nasional & Daerah',
    tags: ['Humas & Protokol'],
    body: `Isi berita ${title} yang pertama.\nParagraf kedua.`,
  }));
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  await promisify(execFile)(process.execPath, ['src/server/operator/import.ts', file], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: { ...process.env, DATA_DIR: dataDir, SAMPLE_CONTENT: 'no' },
  });
  portal = await runPortal({ DATA_DIR: dataDir });
});

afterAll(async () => {
  await portal.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test.each([
  '/rss.xml',
  '/rubrik/nasional-daerah/rss.xml',
  '/topik/humas-protokol/rss.xml',
  '/penulis/ratna-dewi/rss.xml',
])('%s is well-formed and its headlines are exact', async (address) => {
  const { xml, type } = await read(address);

  expect(type).toContain('application/rss+xml');
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(titlesOf(xml)).toEqual(HEADLINES);
  expect(xml).not.toContain('&amp;amp;');
});

test('the news map is well-formed, names the portal once and holds the headlines', async () => {
  const { xml } = await read('/sitemap-berita.xml');

  expect(XMLValidator.validate(xml)).toBe(true);
  for (const title of HEADLINES)
    expect(new XMLParser({ processEntities: true }).parse(xml)).toSatisfy(holds(title));
});

test('the map and every part of it are well-formed and lead to pages that are there', async () => {
  const index = await read('/sitemap.xml');
  expect(XMLValidator.validate(index.xml)).toBe(true);

  const parts = [...index.xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    (found) => new URL(found[1] ?? '').pathname,
  );
  expect(parts.length).toBeGreaterThan(0);
  for (const part of parts) {
    const { xml } = await read(part);
    expect(XMLValidator.validate(xml)).toBe(true);
    for (const [, page = ''] of xml.matchAll(/<loc>([^<]+)<\/loc>/g))
      expect(await statusOf(new URL(page).pathname), page).toBe(200);
  }
});

test.each(['/atom.xml', '/feed.json', '/foto', '/fokus/x', '/data', '/pratinjau/x'])(
  '%s comes later and is no page yet',
  async (address) => {
    expect(await statusOf(address)).toBe(404);
  },
);

async function read(address: string): Promise<{ xml: string; type: string }> {
  const response = await fetch(`${portal.url}${address}`);
  expect(response.status, address).toBe(200);
  return { xml: await response.text(), type: response.headers.get('content-type') ?? '' };
}

async function statusOf(address: string): Promise<number> {
  return (await fetch(`${portal.url}${address}`)).status;
}

function titlesOf(xml: string): unknown[] {
  const items = memberOf(new XMLParser().parse(xml), 'rss', 'channel', 'item');
  return Array.isArray(items) ? items.map((item) => memberOf(item, 'title')) : [];
}

function holds(title: string): (parsed: unknown) => boolean {
  return (parsed) => JSON.stringify(parsed).includes(JSON.stringify(title).slice(1, -1));
}
