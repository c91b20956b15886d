import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSlug } from './slug.ts';

test.each([
  ['Pemkab Nagan Raya Terima Rp5,9 Miliar', 'pemkab-nagan-raya-terima-rp5-9-miliar'],
  ["Salat Jum'at di Café “Merdeka”", 'salat-jumat-di-cafe-merdeka'],
  ['新聞 🎉', 'berita'],
  ['   ', 'berita'],
])('"%s" becomes %s', (headline, expected) => {
  expect(toSlug(headline)).toBe(expected);
});

test('a long headline is cut at a word', () => {
  const headline = 'Optimalisasi Peran Kecamatan '.repeat(5);

  expect(toSlug(headline)).toBe(
    'optimalisasi-peran-kecamatan-optimalisasi-peran-kecamatan-optimalisasi-peran',
  );
});

test('whatever the headline, the slug fits an address and is its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (headline) => {
      const made = toSlug(headline);

      expect(made).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(made.length).toBeLessThanOrEqual(80);
      expect(toSlug(made)).toBe(made);
    }),
  );
});
