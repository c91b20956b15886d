import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hyphenParts, words } from './words.ts';

test.each([
  ['Rp5,9 Miliar untuk 45 Gampong', ['rp5,9', 'miliar', 'untuk', '45', 'gampong']],
  ['Undang-Undang Nomor 6/2014', ['undang-undang', 'nomor', '6', '2014']],
  ['Plh.Dirjen Bina Adwil', ['plh', 'dirjen', 'bina', 'adwil']],
  ['D.I. Yogyakarta, 1.213 warga.', ['di', 'yogyakarta', '1.213', 'warga']],
  ["salat Jum'at dan Ma’ruf", ['salat', 'jumat', 'dan', 'maruf']],
  ['“KPK”: (Komisi)…', ['kpk', 'komisi']],
  ['', []],
])('"%s" is read as %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a hyphenated word also has its parts, a plain word none', () => {
  expect(hyphenParts('covid-19')).toEqual(['covid', '19']);
  expect(hyphenParts('desa')).toEqual([]);
});

test('reading the words of a text twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = words(text);

      expect(words(once.join(' '))).toEqual(once);
    }),
  );
});

test('no word is empty or holds a space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => words(text).every((word) => /^\S+$/u.test(word))),
  );
});
