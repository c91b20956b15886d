import { expect, test } from 'vitest';
import { toArticlePage } from './article-page.ts';
import { toHeadView } from './head-view.ts';
import { anArticle, aPhoto, aStory } from './stored-story.fixture.ts';

const SITE = {
  siteName: 'Warta',
  siteUrl: 'https://warta.contoh.go.id',
  feed: { href: '/rss.xml', text: 'RSS' },
};

test('a withdrawn story shows nothing of itself: neither headline, text nor photo', () => {
  const article = anArticle({
    state: 'dicabut',
    photo: aPhoto(),
    withdrawal: { reason: 'data-pribadi', at: '2024-08-09T02:00:00.000Z' },
  });

  const page = toArticlePage({ article, related: [aStory({ id: 'b' })], latest: [] }, SITE);

  expect(page).toMatchObject({
    kind: 'withdrawn',
    reason: 'Alasan: memuat data pribadi',
    since: 'Dicabut Jumat, 9 Agustus 2024 | 09:00 WIB',
  });
  expect(JSON.stringify(page)).not.toMatch(/Nelayan|Harga ikan|perahu/i);
});

test('a withdrawn story is not indexed', () => {
  const article = anArticle({ withdrawal: { reason: 'ganda', at: '2024-08-09T02:00:00.000Z' } });

  const { head } = toArticlePage({ article, related: [], latest: [] }, SITE);

  expect(toHeadView(head, SITE)).toMatchObject({ indexed: false, canonical: undefined });
});

test('the newest stories beside an article leave the article out', () => {
  const latest = [aStory(), aStory({ id: 'b', headline: 'Lain' })];

  const page = toArticlePage({ article: anArticle(), related: [], latest }, SITE);

  expect(page.latest.map((card) => card.headline)).toEqual(['Lain']);
});

test('a plain story has no label; what is paid for has one, with its explanation', () => {
  const label = (article: ReturnType<typeof anArticle>) =>
    toArticlePage({ article, related: [], latest: [] }, SITE);

  expect(label(anArticle())).toMatchObject({ label: undefined });
  expect(label(anArticle({ format: 'siaran-pers' }))).toMatchObject({
    label: 'Siaran Pers',
    labelHint: undefined,
  });
  expect(label(anArticle({ advertorial: true }))).toMatchObject({
    label: 'Advertorial',
    labelHint: expect.stringContaining('berbayar'),
  });
});

test('structured data names authors, times, section and corrections', () => {
  const article = anArticle({
    photo: aPhoto(),
    notes: [{ kind: 'ralat', text: 'Angka diperbaiki.', requestedBy: '', at: '2024-08-08T02:00:00.000Z' }],
  });

  const { head } = toArticlePage({ article, related: [], latest: [] }, SITE);

  expect(JSON.parse(toHeadView(head, SITE).structuredData ?? '')).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Nelayan Kecil Dapat Jaminan Harga',
    datePublished: '2024-08-07T14:18:00.000Z',
    author: [{ '@type': 'Person', name: 'Ratna Dewi', url: 'https://warta.contoh.go.id/penulis/ratna-dewi' }],
    image: { url: 'https://warta.contoh.go.id/media/perahu-800.jpeg' },
    correction: [{ name: 'Ralat', text: 'Angka diperbaiki.' }],
  });
});

test('a headline cannot end the script that carries the structured data', () => {
  const { head } = toArticlePage(
    { article: anArticle({ headline: '</script><script>alert(1)</script>' }), related: [], latest: [] },
    SITE,
  );

  const { structuredData = '' } = toHeadView(head, SITE);

  expect(structuredData).not.toContain('<');
  expect(JSON.parse(structuredData)).toMatchObject({ headline: '</script><script>alert(1)</script>' });
});
