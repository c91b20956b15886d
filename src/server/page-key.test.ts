import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pageKey } from './page-key.ts';

const PAGES = path.resolve(import.meta.dirname, '../site/pages');

test.each([
  ['/', '/'],
  ['/?utm_source=x', '/'],
  ['/rubrik/ekonomi?halaman=2&fbclid=abc', '/rubrik/ekonomi?halaman=2'],
  ['/rubrik/ekonomi?fbclid=abc&halaman=2&halaman=3', '/rubrik/ekonomi?halaman=2'],
  ['/berita/12/harga-beras-turun#catatan', '/berita/12/harga-beras-turun'],
  ['/rss.xml', '/rss.xml'],
  ['/berita/12/harga-beras-turun?halaman=7', '/berita/12/harga-beras-turun'],
  ['/?halaman=3', '/'],
  ['/indeks/2026/11/25?halaman=2', '/indeks/2026/11/25?halaman=2'],
  ['/daerah/12.71/kota-medan?halaman=2', '/daerah/12.71/kota-medan?halaman=2'],
])('%s is kept as %s', (target, key) => {
  expect(pageKey({ target, isKnown: false })).toBe(key);
});

test.each([
  '/cari?q=beras',
  '/cari',
  '/pratinjau/12',
  '/berita/1/a%2Fb',
  '//lain.contoh',
  '/rubrik//ekonomi',
  '/rubrik/ekonomi?halaman=dua',
  '/rubrik/ekonomi?halaman=99999999999999999999',
])('%s is drawn anew each time', (target) => {
  expect(pageKey({ target, isKnown: false })).toBeUndefined();
});

test('whoever carries a cookie or a token gets no shared page', () => {
  expect(pageKey({ target: '/', isKnown: true })).toBeUndefined();
});

test('every page that reads a page number is known to be one of several', () => {
  const pages = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.astro'),
  );
  const numbered = pages.filter((file) =>
    /openList|openUnitList/.test(readFileSync(path.join(PAGES, file), 'utf8')),
  );

  expect(numbered.length).toBeGreaterThan(5);
  for (const file of numbered) {
    const address = `/${file.replace(/(?:\/index)?\.astro$/, '').replaceAll(/\[[^\]]+\]/g, 'x')}`;
    expect(pageKey({ target: `${address}?halaman=2`, isKnown: false })).toBe(`${address}?halaman=2`);
  }
});
