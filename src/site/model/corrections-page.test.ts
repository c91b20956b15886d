import { expect, test } from 'vitest';
import type { StoredCorrection } from '../data/read-corrections.ts';
import { toCorrectionsPage } from './corrections-page.ts';

test('a correction says what it is, when, and leads to its story', () => {
  const [correction] = toCorrectionsPage([aCorrection()], 1)?.corrections ?? [];

  expect(correction).toMatchObject({
    label: 'Ralat',
    text: 'Semula tertulis 412 desa.',
    story: { href: '/berita/213/harga-ikan', text: 'Harga Ikan' },
  });
  expect(correction?.at.text).toContain('7 Agustus 2024');
});

test('no corrections at all is a page, a second page of one is none', () => {
  expect(toCorrectionsPage([], 1)?.corrections).toEqual([]);
  expect(toCorrectionsPage([aCorrection()], 2)).toBeUndefined();
});

test('the twenty-first correction stands on the second page', () => {
  const notes = Array.from({ length: 21 }, (_, place) => aCorrection({ number: place + 1 }));

  const second = toCorrectionsPage(notes, 2);

  expect(second?.corrections.map(({ story }) => story.href)).toEqual(['/berita/21/harga-ikan']);
  expect(second?.pagination?.previous).toBe('/ralat');
});

function aCorrection(changes: Partial<StoredCorrection> = {}): StoredCorrection {
  return {
    note: {
      kind: 'ralat',
      text: 'Semula tertulis 412 desa.',
      requestedBy: '',
      at: '2024-08-07T15:00:00.000Z',
    },
    number: 213,
    slug: 'harga-ikan',
    headline: 'Harga Ikan',
    zone: 'WIB',
    ...changes,
  };
}
