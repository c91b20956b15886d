import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test('paragraphs, list entries and cells are lines of their own; marks do not part a word', () => {
  const body = aBody(
    { type: 'paragraph', children: [aText('Peme'), aText('rintah'), aText(' desa')] },
    {
      type: 'list',
      children: [
        { type: 'listitem', children: [aText('satu')] },
        { type: 'listitem', children: [aText('dua')] },
      ],
    },
    { type: 'paragraph', children: [{ type: 'link', children: [aText('tautan')] }] },
  );

  expect(plainText(body)).toBe('Pemerintah desa\nsatu\ndua\ntautan');
});

test.each([null, undefined, 'teks', {}, { root: { children: 'x' } }])('%j holds no text', (body) => {
  expect(plainText(body)).toBe('');
});

function aBody(...children: unknown[]): unknown {
  return { root: { type: 'root', children } };
}

function aText(text: string): unknown {
  return { type: 'text', text };
}
