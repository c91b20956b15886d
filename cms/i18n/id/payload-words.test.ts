import { idTranslations } from '@payloadcms/translations/languages/id';
import { expect, test } from 'vitest';
import { mendCatalogue } from './payload-words.ts';

test('an English word is put into Indonesian, names in braces stay', () => {
  expect(mendCatalogue({ a: { b: 'Edit {{email}} di <a href="{{email}}">Email</a>' } })).toEqual({
    a: { b: 'Ubah {{email}} di <a href="{{email}}">Surel</a>' },
  });
});

test("Payload's own catalogue has no English word of the list left", () => {
  const sentences = JSON.stringify(mendCatalogue(idTranslations)).replace(/\{\{[^}]*\}\}/g, '');

  expect(
    sentences.match(/"[^"]*"(?=[,}])/g)?.filter((text) => /\b(email|file|edit|dashboard)\b/i.test(text)),
  ).toEqual([]);
});
