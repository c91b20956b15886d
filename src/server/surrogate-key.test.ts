import { expect, test } from 'vitest';
import { surrogateKey } from './surrogate-key.ts';

test('a story page names itself, the stories beside it, and that it prints names', () => {
  const tags = new Set([
    'article:1',
    'doc:a',
    'doc:b',
    'article:2',
    'related:x',
    'views:x',
    'clock',
    'settings',
  ]);

  expect(surrogateKey(tags)).toBe('article:1 names article:2 related:x settings');
});

test('a page of very many stories is purged with any of them', () => {
  const tags = new Set(['feeds', ...Array.from({ length: 500 }, (_, at) => `article:${String(at)}`)]);

  expect(surrogateKey(tags)).toBe('feeds stories');
});

test('a page of very many lists is purged with anything', () => {
  expect(surrogateKey(new Set(Array.from({ length: 500 }, (_, at) => `region:${String(at)}`)))).toBe(
    'anything',
  );
});
