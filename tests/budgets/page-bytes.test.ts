import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBody, memberOf, signInAsFirstAdmin } from '../newsroom-client.ts';
import { publishStory } from '../publish-story.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';

/** Compressed bytes of an article page with styles, font and scripts, without photos. Source: issue 3, point 11. */
const MOST_PAGE_BYTES = 60 * 1024;
/** Compressed bytes of all its scripts. */
const MOST_SCRIPT_BYTES = 5 * 1024;
/** Bytes of the one script that blocks the first paint, as it is. */
const MOST_THEME_BYTES = 500;

let portal: RunningPortal;
let address: string;

beforeAll(async () => {
  portal = await runPortal();
  address = await publishLongStory(portal);
});

afterAll(async () => {
  await portal.destroy();
});

test('an article page weighs at most 60 KB without photos, 5 KB of it script', async () => {
  const page = await load(address);

  const parts = await Promise.all(page.files.map((file) => load(file)));

  const scripts = parts.filter(({ type }) => type.includes('javascript'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(sum(scripts.map(({ packed }) => packed))).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
  expect(page.packed + sum(parts.map(({ packed }) => packed))).toBeLessThanOrEqual(MOST_PAGE_BYTES);
});

test('one script blocks the first paint, and it is tiny', async () => {
  const { text } = await load(address);

  const blocking = [...text.matchAll(/<script(?![^>]*type=)[^>]*src="([^"]+)"/g)].map(
    (found) => found[1] ?? '',
  );

  expect(blocking).toHaveLength(1);
  expect((await load(blocking[0] ?? '')).text.length).toBeLessThanOrEqual(MOST_THEME_BYTES);
});

test('a page comes packed to whoever asks for it', async () => {
  const response = await fetch(`${portal.url}${address}`, { headers: { 'Accept-Encoding': 'br' } });

  expect(response.headers.get('content-encoding')).toBe('br');
  expect(response.headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
});

interface Loaded {
  readonly type: string;
  readonly text: string;
  readonly packed: number;
  /** Styles, scripts and fonts that the browser loads for this file. */
  readonly files: readonly string[];
}

async function load(path: string): Promise<Loaded> {
  const response = await fetch(`${portal.url}${path}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  const type = response.headers.get('content-type') ?? '';
  const text = bytes.toString('utf8');
  return {
    type,
    text,
    // A font is packed already; everything else travels as brotli.
    packed: type.includes('font') ? bytes.length : brotliCompressSync(bytes).length,
    files: [
      ...new Set(
        [...text.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|woff2))"/g)].map((found) => found[1] ?? ''),
      ),
    ],
  };
}

async function publishLongStory(running: RunningPortal): Promise<string> {
  const editor = await signInAsFirstAdmin(running);
  const sections = await editor.ask('GET', '/api/sections?limit=1');
  const author = await editor.ask('POST', '/api/authors', { name: 'Ratna Dewi' });
  const words = 'Pemerintah kabupaten menyalurkan bantuan benih kepada kelompok tani di tiga kecamatan.';
  const { path } = await publishStory(editor, {
    headline: 'Kelompok Tani di Tiga Kecamatan Terima Bantuan Benih',
    lead: words,
    dateline: 'Kotabaru, Warta',
    // 600 words: one story in twenty is longer.
    body: aBody(...Array.from({ length: 50 }, (_, at) => `${words} Tahap ${String(at + 1)}.`)),
    section: memberOf(sections.body, 'docs', '0', 'id'),
    authors: [memberOf(author.body, 'doc', 'id')],
  });
  return path;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
