import { expect, test } from 'vitest';
import { countLinks, markedText } from './marked-text.ts';

test('bold, italic and linked words become marked text, the rest stays', () => {
  const nodes = markedText('Cek **fakta** di *sini*: [Cek Fakta](/rubrik/cek-fakta).', countLinks());

  expect(nodes.map(({ type, text, format }) => [type, text, format])).toEqual([
    ['text', 'Cek ', 0],
    ['text', 'fakta', 1],
    ['text', ' di ', 0],
    ['text', 'sini', 2],
    ['text', ': ', 0],
    ['link', undefined, ''],
    ['text', '.', 0],
  ]);
});

test.each(['2 * 3 = 6', 'satu ** dua', '[kurung] biasa', 'buka *tanpa tutup'])(
  '"%s" is printed as it stands',
  (line) => {
    expect(markedText(line, countLinks()).map(({ text }) => text)).toEqual([line]);
  },
);

test('two links of one body have different ids', () => {
  const ids = markedText('[a](/a) dan [b](/b)', countLinks()).flatMap(({ id }) =>
    typeof id === 'string' ? [id] : [],
  );

  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{24}$/);
});
