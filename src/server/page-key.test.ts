import { expect, test } from 'vitest';
import { pageKey } from './page-key.ts';

test.each([
  ['/', '/'],
  ['/?utm_source=x', '/'],
  ['/rubrik/ekonomi?halaman=2&fbclid=abc', '/rubrik/ekonomi?halaman=2'],
  ['/rubrik/ekonomi?fbclid=abc&halaman=2&halaman=3', '/rubrik/ekonomi?halaman=2'],
  ['/berita/12/harga-beras-turun#catatan', '/berita/12/harga-beras-turun'],
  ['/rss.xml', '/rss.xml'],
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
