import { expect, test } from 'vitest';
import { pageCountOf, parsePageNumber } from './page-number.ts';

test.each([
  ['', 1],
  ['halaman=1', 1],
  ['halaman=2', 2],
  ['halaman=500', 500],
  ['lain=7', 1],
])('"?%s" asks for page %d', (query, page) => {
  expect(parsePageNumber(new URLSearchParams(query))).toBe(page);
});

test.each(['0', '-1', '01', '1.5', '501', '99999999999', 'dua', '', '1e2', ' 2'])(
  '"?halaman=%s" is no page',
  (text) => {
    expect(parsePageNumber(new URLSearchParams({ halaman: text }))).toBeUndefined();
  },
);

test.each([
  [0, 1],
  [20, 1],
  [21, 2],
  [1_000_000, 500],
])('a list of %d stories has %d pages', (total, pages) => {
  expect(pageCountOf(total, 20)).toBe(pages);
});
