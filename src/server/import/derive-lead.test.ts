import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveLead } from './derive-lead.ts';

test('a short first paragraph is the lead as it stands', () => {
  expect(deriveLead(['Harga cabai turun di tujuh pasar.', 'Paragraf kedua.'])).toBe(
    'Harga cabai turun di tujuh pasar.',
  );
});

test('of a long first paragraph the sentences that fit are the lead', () => {
  const first = `Pemerintah kabupaten membuka pelabuhan rakyat pada pekan pertama. ${'Kalimat kedua yang panjang sekali. '.repeat(8)}`;

  const lead = deriveLead([first]);

  expect(lead.endsWith('sekali.')).toBe(true);
  expect(lead.length).toBeGreaterThan(150);
});

test.each(['Plh. Dirjen', 'Dr. Amran', 'H. Amran', 'Jl. Merdeka'])(
  'a sentence does not end inside "%s"',
  (name) => {
    const first = `Pelatihan aparatur kecamatan dibuka di Kota Makassar oleh ${name} Bina Adwil Kementerian Dalam Negeri dan dihadiri 831 peserta dari tiga provinsi yang akan belajar selama empat hari penuh di hotel. Selesai.`;

    expect(deriveLead([first])).not.toMatch(/(?:Plh|Dr|H|Jl)\.$/);
  },
);

test('a first sentence that is too long is cut at a word', () => {
  const lead = deriveLead(['pemerintah daerah '.repeat(30)]);

  expect(lead).toMatch(/(?:pemerintah|daerah)…$/);
});

test('what is left of a dateline does not open the lead', () => {
  expect(deriveLead(['- Demerson resmi bergabung.'])).toBe('Demerson resmi bergabung.');
});

test('no lead is longer than 200 characters, and none is half a character', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 600 }), { maxLength: 2 }), (paragraphs) => {
      const lead = deriveLead(paragraphs);
      return lead.length <= 200 && (lead.isWellFormed() || !(paragraphs[0] ?? '').isWellFormed());
    }),
    { numRuns: 40 },
  );
});
