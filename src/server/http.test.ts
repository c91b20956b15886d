import { expect, test } from 'vitest';
import { readPath } from './http.ts';

test.each([
  ['/berita/1/judul?x=1', '/berita/1/judul'],
  ['/daerah/73.71/kota%20makassar', '/daerah/73.71/kota makassar'],
])('%s leads to %s', (target, path) => {
  expect(readPath(target)).toBe(path);
});

test.each(['/%E0%A4%A', '/%', '/a%00b', 'tanpa-garis', '*'])('%s cannot be read', (target) => {
  expect(readPath(target)).toBeUndefined();
});
