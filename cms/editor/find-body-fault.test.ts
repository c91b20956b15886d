import { expect, test } from 'vitest';
import { findBodyFault } from './find-body-fault.ts';

test('a plain story has no fault', () => {
  expect(findBodyFault(aBody(aParagraph('Jakarta - Isi.')))).toBeUndefined();
});

test('a link that would run a script is named', () => {
  const link = { type: 'link', fields: { url: 'javascript:alert(1)' }, children: [aText('klik')] };

  expect(findBodyFault(aBody({ type: 'paragraph', children: [link] }))).toEqual({
    kind: 'unsafe-link',
    link: 'javascript:alert(1)',
  });
});

test('a million levels of nesting are refused without a stack overflow', () => {
  let node: unknown = aText('x');
  for (let level = 0; level < 1_000_000; level += 1) node = { type: 'quote', children: [node] };

  expect(findBodyFault(aBody(node))).toEqual({ kind: 'too-large' });
});

test.each([
  ['a string', 'teks'],
  ['no root', {}],
  ['an unknown node', aBody({ type: 'script', children: [] })],
  ['children that are no list', aBody({ type: 'paragraph', children: 'x' })],
  ['a text node without text', aBody({ type: 'text', text: { toString: 1 } })],
])('%s is broken', (_name, body) => {
  expect(findBodyFault(body)).toEqual({ kind: 'broken' });
});

test('a body of half a million characters is too large', () => {
  expect(findBodyFault(aBody(aParagraph('a'.repeat(500_000))))).toEqual({ kind: 'too-large' });
});

function aBody(...children: unknown[]): unknown {
  return { root: { type: 'root', children } };
}

function aParagraph(text: string): unknown {
  return { type: 'paragraph', children: [aText(text)] };
}

function aText(text: string): unknown {
  return { type: 'text', text };
}
