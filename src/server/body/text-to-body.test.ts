import { expect, test } from 'vitest';
import { plainText } from '../plain-text.ts';
import { textToBody } from './text-to-body.ts';

test('paragraphs stand in the order of the text, without empty ones', () => {
  expect(plainText(textToBody('Satu.\r\n\n \nDua.\n'))).toBe('Satu.\nDua.');
});

test('mistakes of the source stay as they were printed', () => {
  expect(plainText(textToBody('Plh.Dirjen di Kota Makasar : "ya"'))).toBe(
    'Plh.Dirjen di Kota Makasar : "ya"',
  );
});

test('characters that nobody can type are dropped', () => {
  expect(plainText(textToBody('awal\u0000\u0007akhir'))).toBe('awal akhir');
});
