import { expect, test } from 'vitest';
import { isSafeLink } from './safe-link.ts';

test.each([
  '/rubrik/ekonomi',
  '#isi',
  'https://contoh.go.id/a?b=c',
  'mailto:ppid@contoh.go.id',
  'tel:+62215',
])('%s may stand on a page', (link) => {
  expect(isSafeLink(link)).toBe(true);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  '//jahat.example',
  '/\\jahat.example',
  'vbscript:x',
  '',
])('%j may not', (link) => {
  expect(isSafeLink(link)).toBe(false);
});
