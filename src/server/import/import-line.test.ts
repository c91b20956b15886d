import { expect, test } from 'vitest';
import { parseImportLine } from './import-line.ts';

test('a whole line becomes a story in the words of the newsroom', () => {
  const line = aLine({
    url: 'https://contoh.go.id/1',
    published: '2024-08-07T21:18:00+08:00',
    author: 'Eko Budiono',
    editor: ' Taofiq  Rauf ',
    views: 213,
    section: 'Nasional Politik & Hukum',
    tags: ['Desa', 'Desa', ''],
    photo: { caption: ': Pembukaan', credit: 'Kemendagri' },
    dateline: 'Jakarta, InfoPublik',
  });

  expect(parseImportLine(line, 'WIB')).toEqual({
    ok: true,
    value: {
      key: 'infopublik.id/1',
      outlet: 'infopublik.id',
      id: '1',
      url: 'https://contoh.go.id/1',
      headline: 'Judul',
      lead: 'Isi berita.',
      dateline: 'Jakarta, InfoPublik',
      body: 'Isi berita.\nLanjutan.',
      authors: ['Eko Budiono'],
      editor: 'Taofiq Rauf',
      section: 'Nasional Politik & Hukum',
      topics: ['Desa'],
      photo: { caption: ': Pembukaan', credit: 'Kemendagri' },
      publishedAt: '2024-08-07T13:18:00.000Z',
      dateOnly: false,
      zone: 'WITA',
      views: 213,
    },
  });
});

test('what a line does not say stays empty, and the zone is the desk’s', () => {
  const story = parseImportLine(aLine({}), 'WIT');

  expect(story).toMatchObject({
    ok: true,
    value: { url: null, authors: [], editor: null, section: null, topics: [], photo: null, publishedAt: null, zone: 'WIT', views: 0 }, // prettier-ignore
  });
});

test('a story may have several authors, and an id that is a number', () => {
  expect(parseImportLine(aLine({ id: 17, author: ['Eko', 'Sari'] }), 'WIB')).toMatchObject({
    value: { key: 'infopublik.id/17', authors: ['Eko', 'Sari'] },
  });
});

test.each([
  ['half a line', '{"id": "1", "title": "Ju', { kind: 'not-json' }],
  ['a list', '[]', { kind: 'not-a-story' }],
  ['a number', '7', { kind: 'not-a-story' }],
  ['no title', aLine({ title: undefined }), aFault('title', 'missing')],
  ['an empty title', aLine({ title: ' \n ' }), aFault('title', 'missing')],
  ['a title that is a number', aLine({ title: 7 }), aFault('title', 'wrong-kind')],
  ['a title of 301 characters', aLine({ title: 'a'.repeat(301) }), aFault('title', 'too-long')],
  ['no source', aLine({ source: null }), aFault('source', 'missing')],
  ['no id', aLine({ id: undefined }), aFault('id', 'missing')],
  ['a blank body', aLine({ body: ' \n ' }), aFault('body', 'missing')],
  ['an endless body', aLine({ body: 'a'.repeat(400_001) }), aFault('body', 'too-long')],
  ['ten thousand paragraphs', aLine({ body: 'a\n'.repeat(10_000) }), aFault('body', 'too-long')],
  ['a date that is none', aLine({ published: 'kemarin' }), aFault('published', 'no-date')],
  ['an address that is none', aLine({ url: 'javascript:alert(1)' }), aFault('url', 'no-address')],
  ['an author that is too long', aLine({ author: 'a'.repeat(121) }), aFault('author', 'too-long')],
  ['an author that is a number', aLine({ author: 7 }), aFault('author', 'wrong-kind')],
  ['fewer than no views', aLine({ views: -1 }), aFault('views', 'wrong-kind')],
  ['a photo that is text', aLine({ photo: 'foto.jpg' }), aFault('photo', 'wrong-kind')],
])('%s is refused with its reason', (_name, line, fault) => {
  expect(parseImportLine(line, 'WIB')).toEqual({ ok: false, error: [fault] });
});

test('everything that is wrong with a line is named at once', () => {
  expect(parseImportLine(aLine({ title: null, body: null }), 'WIB')).toEqual({
    ok: false,
    error: [aFault('title', 'missing'), aFault('body', 'missing')],
  });
});

function aFault(field: string, problem: string): object {
  return { kind: 'field', field, problem };
}

function aLine(changes: object): string {
  return JSON.stringify({
    id: '1',
    source: 'infopublik.id',
    title: 'Judul',
    body: 'Isi berita.\nLanjutan.',
    ...changes,
  });
}
