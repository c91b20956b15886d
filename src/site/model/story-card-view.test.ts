import { expect, test } from 'vitest';
import { aStory } from './stored-story.fixture.ts';
import { toStoryCardView } from './story-card-view.ts';

test('a card says who, when and where it is filed', () => {
  expect(toStoryCardView(aStory())).toMatchObject({
    href: '/berita/213/nelayan-kecil-dapat-jaminan-harga',
    by: 'Oleh Ratna Dewi',
    published: { text: '7 Agustus 2024 | 21:18 WIB' },
    section: { href: '/rubrik/ekonomi', text: 'Ekonomi' },
    over: 'Ekonomi',
    label: undefined,
    picture: undefined,
  });
});

test('what is paid for says so, whatever its form', () => {
  expect(toStoryCardView(aStory({ advertorial: true, format: 'infografis' })).label).toBe('Advertorial');
});

test('a press release in a section of the same name says so once', () => {
  const section = { id: 's', slug: 'siaran-pers', name: 'Siaran pers' };

  expect(toStoryCardView(aStory({ format: 'siaran-pers', section }))).toMatchObject({
    label: 'Siaran Pers',
    over: undefined,
  });
});

test('the kicker goes before the section', () => {
  expect(toStoryCardView(aStory({ kicker: 'Harga Ikan' })).over).toBe('Harga Ikan');
});

test('an empty lead is no paragraph', () => {
  expect(toStoryCardView(aStory({ lead: '' })).lead).toBeUndefined();
});
