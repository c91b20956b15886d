import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { numbersOfFile, toNewsSitemap, toPathSitemap, toSitemapIndex, toStorySitemap } from './sitemap.ts';

const SITE = 'https://warta.contoh.go.id';
const STORY = {
  number: 213,
  slug: 'harga-ikan',
  headline: 'Harga & Ikan ]]> 🐟',
  publishedAt: '2024-08-07T14:18:00.000Z',
  modifiedAt: '2024-08-07T15:00:00.000Z',
};

test('a publication name with an ampersand is escaped exactly once, without CDATA', () => {
  const xml = toNewsSitemap([STORY], 'Humas & Protokol', SITE);

  expect(xml).toContain('<news:name>Humas &amp; Protokol</news:name>');
  expect(xml).not.toContain('CDATA');
  expect(XMLValidator.validate(xml)).toBe(true);
});

test('a story of the news sitemap says its title, language and time', () => {
  const { url } = PARSER.parse(toNewsSitemap([STORY], 'Warta', SITE)).urlset;

  expect(url).toEqual({
    loc: `${SITE}/berita/213/harga-ikan`,
    'news:news': {
      'news:publication': { 'news:name': 'Warta', 'news:language': 'id' },
      'news:publication_date': '2024-08-07T14:18:00.000Z',
      'news:title': 'Harga & Ikan ]]> 🐟',
    },
  });
});

test.each([
  [0, ['sitemap-daftar.xml']],
  [1, ['sitemap-daftar.xml', 'sitemap-1.xml']],
  [2000, ['sitemap-daftar.xml', 'sitemap-1.xml']],
  [2001, ['sitemap-daftar.xml', 'sitemap-1.xml', 'sitemap-2.xml']],
])('with %d as the newest number the index names %j', (newest, files) => {
  const xml = toSitemapIndex(newest, SITE);

  expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map((found) => found[1])).toEqual(
    files.map((file) => `${SITE}/${file}`),
  );
});

test('a file holds 2,000 numbers, none of them twice', () => {
  expect(numbersOfFile('1')).toEqual({ first: 1, last: 2000 });
  expect(numbersOfFile('2')).toEqual({ first: 2001, last: 4000 });
});

test.each(['0', '-1', '01', 'daftar', '1.5', '999999', ''])('there is no file "%s"', (file) => {
  expect(numbersOfFile(file)).toBeUndefined();
});

test('an empty portal has well-formed sitemaps', () => {
  expect(XMLValidator.validate(toStorySitemap([], SITE))).toBe(true);
  expect(XMLValidator.validate(toNewsSitemap([], 'Warta', SITE))).toBe(true);
  expect(XMLValidator.validate(toPathSitemap([], SITE))).toBe(true);
});

const PARSER = new XMLParser({ parseTagValue: false });
