import { expect, test } from 'vitest';
import { readPath } from './http.ts';

test.each([
  ['/berita/1/judul?x=1', '/berita/1/judul'],
  ['/daerah/73.71/kota%20makassar', '/daerah/73.71/kota makassar'],
  ['/media/a..b.jpg?dari=/../x', '/media/a..b.jpg'],
])('%s leads to %s', (target, path) => {
  expect(readPath(target)).toBe(path);
});

test.each(['/%E0%A4%A', '/%', '/a%00b', 'tanpa-garis', '*'])('%s cannot be read', (target) => {
  expect(readPath(target)).toBeUndefined();
});

test.each([
  '/api\\users\\first-register',
  '/api/x/../users/first-register',
  '/api/users/%2E/first-register',
  '/api/users/x/%2e.',
])('%s would be another path behind the door, and cannot be read', (target) => {
  expect(readPath(target)).toBeUndefined();
});
