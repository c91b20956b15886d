import { expect, test } from 'vitest';
import { render } from '../../../tests/render.ts';
import { toArticlePage } from '../model/article-page.ts';
import { aBody, aParagraph, aText } from '../model/body.fixture.ts';
import { anArticle, aPhoto, aStory } from '../model/stored-story.fixture.ts';
import Story from './Story.astro';

const SITE = { siteName: 'Warta', siteUrl: 'https://warta.contoh.go.id' };

test('a plain story prints headline, caption, byline, body and related, in this order and nothing else', async () => {
  const related = [
    aStory({ id: 'b', headline: 'Lebih lama', publishedAt: '2024-08-30T14:52:00.000Z' }),
    aStory({ id: 'c', headline: 'Lebih baru', publishedAt: '2024-09-05T14:16:00.000Z' }),
  ];
  const article = anArticle({
    kicker: 'Harga Ikan',
    photo: aPhoto({ renditions: [] }),
    body: aBody(aParagraph('Harga ikan dijamin.'), aParagraph('Nelayan menyambut baik.')),
    viewCount: 213,
  });

  const html = await render(Story, {
    page: toArticlePage({ article, related, latest: [aStory({ id: 'd' })] }, SITE),
  });

  expect(linesOf(html)).toEqual([
    'Nelayan Kecil Dapat Jaminan Harga',
    'Perahu pulang ke pelabuhan. Foto: Humas Kota Contoh',
    'Oleh Ratna Dewi, Rabu, 7 Agustus 2024 | 21:18 WIB - Redaktur: Bagus Hidayat - 213',
    'Kota Contoh, Warta - Harga ikan dijamin.',
    'Nelayan menyambut baik.',
    'Berita Terkait Lainnya',
    'Oleh Ratna Dewi',
    'Kamis, 5 September 2024 | 21:16 WIB',
    'Lebih baru',
    'Oleh Ratna Dewi',
    'Jumat, 30 Agustus 2024 | 21:52 WIB',
    'Lebih lama',
  ]);
});

test('a story without related stories has no empty list', async () => {
  const html = await render(Story, {
    page: toArticlePage({ article: anArticle(), related: [], latest: [] }, SITE),
  });

  expect(html).not.toContain('Berita Terkait');
});

test('marks leave no space inside a word', async () => {
  const water = {
    type: 'paragraph',
    children: [aText('H'), aText('2', 32), aText('O, '), aText('air', 1), aText('.')],
  };

  const html = await render(Story, {
    page: toArticlePage({ article: anArticle({ body: aBody(water) }), related: [], latest: [] }, SITE),
  });

  expect(html).toContain('H<sub>2</sub>O, <strong>air</strong>.');
});

test('the first photo comes at once and in the best format', async () => {
  const html = await render(Story, {
    page: toArticlePage({ article: anArticle({ photo: aPhoto() }), related: [], latest: [] }, SITE),
  });

  expect(html).toMatch(/<source type="image\/avif"[^>]*><source type="image\/webp"/);
  expect(html).toMatch(/<img[^>]*width="800"[^>]*loading="eager"[^>]*fetchpriority="high"/);
});

test('markup in a stored text stays text', async () => {
  const article = anArticle({
    headline: '<img src=x onerror=alert(1)>',
    body: aBody(aParagraph('<script>x</script>')),
  });

  const html = await render(Story, { page: toArticlePage({ article, related: [], latest: [] }, SITE) });

  expect(html).not.toMatch(/<(script|img)/);
});

test('a correction stands over the text it corrects', async () => {
  const note = {
    kind: 'ralat',
    text: 'Semula tertulis 813.',
    requestedBy: '',
    at: '2024-08-08T02:00:00.000Z',
  } as const;

  const html = await render(Story, {
    page: toArticlePage({ article: anArticle({ notes: [note] }), related: [], latest: [] }, SITE),
  });

  const lines = linesOf(html);
  expect(lines).toContain('Ralat Kamis, 8 Agustus 2024 | 09:00 WIB');
  expect(lines.indexOf('Semula tertulis 813.')).toBeLessThan(
    lines.indexOf('Kota Contoh, Warta - Harga ikan dijamin.'),
  );
});

/** One line for each block that prints text. */
function linesOf(html: string): string[] {
  return html
    .replace(/<\/?(?:h\d|p|li|ul|figure|figcaption|div|section|article)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
