import { expect, test } from 'vitest';
import { anEngineArticle } from './engine-article.fixture.ts';
import { fingerprint } from './fingerprint.ts';

test('the same telling has the same mark, in whatever order its fields come', () => {
  const story = anEngineArticle();
  const turned = Object.fromEntries(Object.entries(story).reverse()) as unknown as typeof story; // the same fields

  expect(fingerprint(turned)).toBe(fingerprint(story));
});

test.each([
  { title: 'Lain' },
  { relatable: false },
  { pinned: ['a'] },
  { publishedAtMs: null },
  { body: 'Lain' },
])('with %j it is another', (change) => {
  expect(fingerprint(anEngineArticle(change))).not.toBe(fingerprint(anEngineArticle()));
});
