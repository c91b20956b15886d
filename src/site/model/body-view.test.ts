import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LexicalNode } from '../data/stored-body.ts';
import { toBodyView } from './body-view.ts';
import { aBody, aLink, aParagraph, aText } from './body.fixture.ts';

test('the dateline opens the first paragraph, with a dash', () => {
  const [first] = toBodyView(aBody(aParagraph('Harga ikan dijamin.')), 'Jakarta, InfoPublik');

  expect(first).toEqual({
    kind: 'paragraph',
    inlines: [
      { kind: 'dateline', text: 'Jakarta, InfoPublik - ' },
      { kind: 'text', text: 'Harga ikan dijamin.' },
    ],
  });
});

test('a dateline that the editor has typed is not printed twice', () => {
  const [first] = toBodyView(aBody(aParagraph('Kota Contoh, Warta - Harga naik.')), 'Kota Contoh, Warta');

  expect(first).toMatchObject({ inlines: [{ kind: 'text', text: 'Kota Contoh, Warta - Harga naik.' }] });
});

test('empty paragraphs that editors leave behind are not printed', () => {
  expect(toBodyView(aBody(aParagraph(' '), { type: 'paragraph' }, aParagraph('Isi.')))).toHaveLength(1);
});

test('bold italic keeps both marks', () => {
  const [block] = toBodyView(aBody({ type: 'paragraph', children: [aText('penting', 3)] }));

  expect(block).toMatchObject({
    inlines: [
      {
        kind: 'mark',
        tag: 'strong',
        children: [{ kind: 'mark', tag: 'em', children: [{ text: 'penting' }] }],
      },
    ],
  });
});

test.each([
  'https://contoh.go.id',
  'http://contoh.go.id',
  'mailto:a@b.go.id',
  'tel:112',
  '/berita/1/a',
  '#catatan',
])('a link to %s stands', (url) => {
  expect(toBodyView(aBody(aLink(url)))).toMatchObject([{ inlines: [{ kind: 'link', href: url }] }]);
});

test.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//lain.example',
  '',
  7,
  null,
])('a link to %j loses its link and keeps its text', (url) => {
  expect(toBodyView(aBody(aLink(url)))).toEqual([
    { kind: 'paragraph', inlines: [{ kind: 'text', text: 'tautan' }] },
  ]);
});

test('a link to one of our own stories follows its number', () => {
  const doc = { relationTo: 'articles', value: { number: 7, slug: 'harga-ikan' } };
  const link = { type: 'link', fields: { linkType: 'internal', doc }, children: [aText('baca')] };

  expect(toBodyView(aBody({ type: 'paragraph', children: [link] }))).toMatchObject([
    { inlines: [{ kind: 'link', href: '/berita/7/harga-ikan' }] },
  ]);
});

test('an unknown node is dropped and its text is kept', () => {
  const unknown = { type: 'marquee', children: [aParagraph('Tetap terbaca.')] };

  expect(toBodyView(aBody(unknown))).toMatchObject([
    { kind: 'paragraph', inlines: [{ text: 'Tetap terbaca.' }] },
  ]);
});

test('a list inside a list belongs to the entry before it', () => {
  const inner = {
    type: 'list',
    listType: 'bullet',
    children: [{ type: 'listitem', children: [aText('anak')] }],
  };
  const list = {
    type: 'list',
    listType: 'number',
    children: [
      { type: 'listitem', children: [aText('induk')] },
      { type: 'listitem', children: [inner] },
    ],
  };

  expect(toBodyView(aBody(list))).toMatchObject([
    { list: { tag: 'ol', items: [{ inlines: [{ text: 'induk' }], lists: [{ tag: 'ul' }] }] } },
  ]);
});

test('a table keeps its head and its spans, and refuses mad ones', () => {
  const cell = (text: string, more: object) => ({ type: 'tablecell', children: [aParagraph(text)], ...more });
  const row = {
    type: 'tablerow',
    children: [cell('Desa', { headerState: 1, colSpan: 2 }), cell('412', { colSpan: 1e9 })],
  };

  expect(toBodyView(aBody({ type: 'table', children: [row] }))).toMatchObject([
    {
      table: {
        rows: [
          [
            { tag: 'th', colSpan: 2 },
            { tag: 'td', colSpan: undefined },
          ],
        ],
      },
    },
  ]);
});

test('an embed becomes a link to its place, and one from elsewhere is dropped', () => {
  const embed = (url: string) => ({ type: 'block', fields: { blockType: 'embed', url } });

  expect(toBodyView(aBody(embed('https://youtu.be/abcdefghij1'), embed('https://lain.example/v')))).toEqual([
    {
      kind: 'embed',
      embed: {
        href: 'https://www.youtube.com/watch?v=abcdefghij1',
        caption: undefined,
        action: 'Buka di YouTube',
      },
    },
  ]);
});

test('a picture whose file was filled in shows, one that is only an id does not', () => {
  const file = { filename: 'a-640.jpg', mimeType: 'image/jpeg', width: 640, height: 427 };
  const media = { alt: 'Perahu', credit: 'Humas', sizes: { w640jpeg: file } };

  expect(toBodyView(aBody({ type: 'upload', value: media }, { type: 'upload', value: 'id' }))).toMatchObject([
    { kind: 'photo', photo: { picture: { src: '/media/a-640.jpg', alt: 'Perahu' }, caption: 'Foto: Humas' } },
  ]);
});

test('a hundred thousand levels of nesting keep their text and break nothing', () => {
  let node = aText('dalam');
  for (let level = 0; level < 100_000; level += 1) node = { type: 'quote', children: [node] };

  expect(JSON.stringify(toBodyView(aBody(node)))).toContain('dalam');
});

test('whatever is stored, a body is made of it', () => {
  const anything = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      fc.jsonValue(),
      fc.record(
        {
          type: fc.oneof(fc.constantFrom(...TYPES), fc.jsonValue()),
          children: fc.oneof(fc.array(tie('node'), { maxLength: 4 }), fc.jsonValue()),
          text: fc.oneof(fc.string(), fc.jsonValue()),
          format: fc.oneof(fc.double(), fc.jsonValue()),
          fields: fc.oneof(fc.record({ url: fc.webUrl(), doc: fc.jsonValue() }), fc.jsonValue()),
          value: fc.jsonValue(),
          tag: fc.jsonValue(),
        },
        { requiredKeys: [] },
      ),
    ),
  })).node;

  fc.assert(
    fc.property(anything, (node) => {
      const blocks = toBodyView(node as LexicalNode, 'Kota Contoh, Warta'); // hostile on purpose
      return Array.isArray(blocks) && blocks.length > 0;
    }),
  );
});

const TYPES = [
  'root', 'paragraph', 'heading', 'quote', 'list', 'listitem', 'text', 'linebreak', 'tab', 'link', 'autolink',
  'upload', 'table', 'tablerow', 'tablecell', 'horizontalrule', 'block', 'marquee',
]; // prettier-ignore
