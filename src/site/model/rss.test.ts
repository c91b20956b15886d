import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { aPhoto, aStory } from './stored-story.fixture.ts';
import { toCorrectionsFeed, toFeedView } from './feed-view.ts';
import { toRss } from './rss.ts';

const SITE = 'https://warta.contoh.go.id';
const SOURCE = { title: 'Ekonomi | Warta', description: 'Harga & pasar', path: '/rubrik/ekonomi' };

test.each([
  'Humas & Protokol',
  'akhir ]]> cerita',
  'Panen 🌾 raya <b>besar</b>',
  '<![CDATA[ bukan pembungkus ]]>',
])('the headline %j reaches a reader of feeds as it was written', (headline) => {
  const xml = toRss(toFeedView(SOURCE, [aStory({ headline })], SITE));

  expect(XMLValidator.validate(xml)).toBe(true);
  expect(read(xml).item.title).toBe(headline);
});

test('an entry says where, when, who and what it is about', () => {
  const xml = toRss(toFeedView(SOURCE, [aStory()], SITE));

  expect(read(xml).item).toMatchObject({
    link: `${SITE}/berita/213/nelayan-kecil-dapat-jaminan-harga`,
    guid: { '#text': `${SITE}/berita/213/nelayan-kecil-dapat-jaminan-harga`, '@isPermaLink': 'true' },
    pubDate: 'Wed, 07 Aug 2024 14:18:00 GMT',
    'dc:creator': 'Ratna Dewi',
    category: 'Ekonomi',
  });
});

test('the feed says what it follows and where it is itself', () => {
  const channel = read(toRss(toFeedView(SOURCE, [aStory()], SITE)));

  expect(channel).toMatchObject({
    title: 'Ekonomi | Warta',
    description: 'Harga & pasar',
    link: `${SITE}/rubrik/ekonomi`,
    language: 'id',
    lastBuildDate: 'Wed, 07 Aug 2024 14:18:00 GMT',
    'atom:link': { '@href': `${SITE}/rubrik/ekonomi/rss.xml`, '@rel': 'self' },
  });
});

test('a media center is named beside the writer, an institution is not', () => {
  const unit = { id: 'u1', slug: 'mc-kota-contoh', name: 'MC KOTA CONTOH' };

  const center = toFeedView(SOURCE, [aStory({ unit: { ...unit, kind: 'media-center' } })], SITE);
  const office = toFeedView(SOURCE, [aStory({ unit: { ...unit, kind: 'institution' } })], SITE);

  expect(center.entries[0]?.authors).toEqual(['Ratna Dewi', 'MC KOTA CONTOH']);
  expect(office.entries[0]?.authors).toEqual(['Ratna Dewi']);
});

test('a photo is enclosed as one JPEG that a phone can carry', () => {
  const photo = aPhoto();

  const xml = toRss(toFeedView(SOURCE, [aStory({ photo })], SITE));

  expect(read(xml).item.enclosure).toMatchObject({
    '@url': `${SITE}/media/perahu-800.jpeg`,
    '@type': 'image/jpeg',
  });
});

test('a story without date or photo is an entry all the same', () => {
  const xml = toRss(toFeedView(SOURCE, [aStory({ publishedAt: null, photo: null })], SITE));

  expect(XMLValidator.validate(xml)).toBe(true);
  expect(read(xml).item).not.toHaveProperty('pubDate');
  expect(read(xml).item).not.toHaveProperty('enclosure');
});

test('two notes on one story are two entries', () => {
  const story = { number: 213, slug: 'harga-ikan', headline: 'Harga Ikan', zone: 'WIB' as const };
  const note = {
    kind: 'ralat' as const,
    text: 'Semula 412.',
    requestedBy: '',
    at: '2024-08-07T15:00:00.000Z',
  };
  const later = { ...note, at: '2024-08-08T15:00:00.000Z' };

  const { entries } = toCorrectionsFeed(
    SOURCE,
    [
      { ...story, note: later },
      { ...story, note },
    ],
    SITE,
  );

  expect(entries.map((entry) => entry.title)).toEqual(['Ralat: Harga Ikan', 'Ralat: Harga Ikan']);
  expect(new Set(entries.map((entry) => entry.link)).size).toBe(2);
});

const PARSER = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false });

function read(xml: string) {
  return PARSER.parse(xml).rss.channel;
}
