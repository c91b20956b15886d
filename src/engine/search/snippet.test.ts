import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SnippetPiece } from '../../contract/search-door.ts';
import { snippet } from './snippet.ts';

const LONG = `Pembukaan acara. ${'Sambutan panjang dari panitia. '.repeat(20)}Bupati meresmikan puskesmas baru di Ambon.`;

test('a short text is shown whole, its matches marked', () => {
  expect(snippet('Dana desa naik.', isOneOf('desa'))).toEqual([
    { text: 'Dana ', marked: false },
    { text: 'desa', marked: true },
    { text: ' naik.', marked: false },
  ]);
});

test('from a long text the passage with most of the words is shown', () => {
  const shown = textOf(snippet(LONG, isOneOf('puskesmas', 'ambon', 'pembukaan')));

  expect(shown).toContain('puskesmas baru di Ambon.');
  expect(shown.startsWith('… ')).toBe(true);
});

test('a text without a match shows its beginning', () => {
  expect(textOf(snippet(LONG, isOneOf('gempa'))).startsWith('Pembukaan acara.')).toBe(true);
});

test('whatever the text, the pieces joined are a passage of it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc.constantFrom('a', 'b', '1'),
      (text, letter) => {
        const shown = textOf(snippet(text, (word) => word.includes(letter)));

        const passage = shown.replace(/^… /, '').replace(/ …$/, '');
        expect(text.replace(/\s+/g, ' ')).toContain(passage);
      },
    ),
  );
});

function isOneOf(...wanted: readonly string[]): (word: string) => boolean {
  return (word) => wanted.includes(word);
}

function textOf(pieces: readonly SnippetPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}
