import { expect, test } from 'vitest';
import { render } from '../../../tests/render.ts';
import { toBylineView } from '../model/byline-view.ts';
import { anArticle } from '../model/stored-story.fixture.ts';
import Byline from './Byline.astro';

test('the byline reads as the example page prints it', async () => {
  expect(textOf(await render(Byline, { byline: toBylineView(anArticle({ viewCount: 213 })) }))).toBe(
    'Oleh Ratna Dewi, Rabu, 7 Agustus 2024 | 21:18 WIB - Redaktur: Bagus Hidayat - 213',
  );
});

test('the time is readable by machines as an instant in UTC', async () => {
  const html = await render(Byline, { byline: toBylineView(anArticle()) });

  expect(html).toContain('<time datetime="2024-08-07T14:18:00.000Z"');
});

test('a byline without an editor shows the rest and no empty label', async () => {
  const html = await render(Byline, { byline: toBylineView(anArticle({ editor: null, viewCount: 5 })) });

  expect(textOf(html)).toBe('Oleh Ratna Dewi, Rabu, 7 Agustus 2024 | 21:18 WIB - 5');
});

test('a story without a date leaves no stray comma', async () => {
  const html = await render(Byline, { byline: toBylineView(anArticle({ publishedAt: null, viewCount: 5 })) });

  expect(textOf(html)).toBe('Oleh Ratna Dewi - Redaktur: Bagus Hidayat - 5');
});

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
