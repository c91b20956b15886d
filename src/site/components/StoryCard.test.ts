import { expect, test } from 'vitest';
import { render } from '../../../tests/render.ts';
import { aPhoto, aStory } from '../model/stored-story.fixture.ts';
import { toStoryCardView } from '../model/story-card-view.ts';
import StoryCard from './StoryCard.astro';

test('a card without a picture has no empty frame', async () => {
  const html = await render(StoryCard, { card: toStoryCardView(aStory()), size: 'tile' });

  expect(html).not.toMatch(/<picture|class="frame/);
});

test('only the first picture of a page is fetched at once', async () => {
  const card = toStoryCardView(aStory({ photo: aPhoto() }));

  const [first, later] = await Promise.all([
    render(StoryCard, { card, size: 'lead', first: true }),
    render(StoryCard, { card, size: 'lead' }),
  ]);

  expect(first).toContain('loading="eager"');
  expect(later).toContain('loading="lazy"');
});

test('a line is headline and time alone', async () => {
  const card = toStoryCardView(aStory({ photo: aPhoto() }));

  const html = await render(StoryCard, { card, size: 'line' });

  expect(
    html
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ).toBe('Nelayan Kecil Dapat Jaminan Harga 7 Agustus 2024 | 21:18 WIB');
});

test('a paid story says so before its headline', async () => {
  const html = await render(StoryCard, { card: toStoryCardView(aStory({ advertorial: true })) });

  expect(html.indexOf('Advertorial')).toBeGreaterThan(-1);
  expect(html.indexOf('Advertorial')).toBeLessThan(html.indexOf('Nelayan Kecil'));
});
