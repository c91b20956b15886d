import { expect, test } from 'vitest';
import { toSlug } from '../../engine/text/slug.ts';
import { openNameBook, type FiledName } from './name-book.ts';
import { foldName } from './printed-name.ts';

test('a name that is there is used again, whatever its capitals', async () => {
  const book = aBook({ name: 'eko budiono', id: 'eko' });

  expect(await book.idOf('EKO  Budiono', neverMade)).toBe('eko');
});

test('a new name is made once', async () => {
  const book = aBook();
  const first = await book.idOf('Sari', async (slug) => `id-${slug}`);

  expect(first).toBe('id-sari');
  expect(await book.idOf('sari', neverMade)).toBe('id-sari');
});

test('two names with one address get two addresses', async () => {
  const book = aBook({ name: 'politik hukum', slug: 'politik-hukum' });

  expect(await book.idOf('Politik & Hukum', async (slug) => slug)).toBe('politik-hukum-2');
  expect(await book.idOf('Politik / Hukum', async (slug) => slug)).toBe('politik-hukum-3');
});

test('what was undone is made again when it is needed', async () => {
  const book = aBook();
  await book.idOf('Sari', async () => 'undone');

  book.forget();

  expect(book.find('Sari')).toBeUndefined();
  expect(await book.idOf('Sari', async (slug) => slug)).toBe('sari');
});

test('what was kept stays, also when a later batch is undone', async () => {
  const book = aBook();
  await book.idOf('Sari', async () => 'kept');
  book.keep();

  book.forget();

  expect(book.find('Sari')).toBe('kept');
});

test('of two people with one name the older is meant, and an institution is none', () => {
  const book = aBook(
    { name: 'sari', id: 'older' },
    { name: 'sari', id: 'younger' },
    { name: 'bps', usable: false },
  );

  expect(book.find('Sari')).toBe('older');
  expect(book.find('BPS')).toBeUndefined();
});

function aBook(...filed: Partial<FiledName>[]) {
  const names = filed.map((changes) => ({ name: 'x', slug: 'x', id: 'x', usable: true, ...changes }));
  return openNameBook(names, { foldName, toSlug });
}

async function neverMade(): Promise<string> {
  throw new Error('A name that is there was made again.');
}
