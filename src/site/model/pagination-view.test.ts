import { expect, test } from 'vitest';
import { toPaginationView } from './pagination-view.ts';

test('the first page has no number of its own', () => {
  expect(toPaginationView('/rubrik/ekonomi', 2, 3)).toEqual({
    previous: '/rubrik/ekonomi',
    next: '/rubrik/ekonomi?halaman=3',
    position: 'Halaman 2 dari 3',
  });
});

test('a search keeps its question on every page', () => {
  expect(toPaginationView('/cari?q=ikan', 1, 2)?.next).toBe('/cari?q=ikan&halaman=2');
});

test('one page needs no way to others', () => {
  expect(toPaginationView('/rubrik/ekonomi', 1, 1)).toBeUndefined();
});
