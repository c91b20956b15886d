import { expect, test } from 'vitest';
import { toHeadView } from './head-view.ts';
import { toPictureView } from './photo-view.ts';
import { aPhoto } from './stored-story.fixture.ts';

const SITE = {
  siteName: 'Warta',
  siteUrl: 'https://warta.contoh.go.id',
  feed: { href: '/rss.xml', text: 'Warta' },
};

test('the title names the page first and the portal after it', () => {
  expect(toHeadView({ title: 'Ekonomi' }, SITE).title).toBe('Ekonomi | Warta');
});

test('the front page does not name the portal twice', () => {
  expect(toHeadView({ title: 'Warta: kabar layanan publik' }, SITE).title).toBe(
    'Warta: kabar layanan publik',
  );
});

test('addresses for other sites are whole', () => {
  const head = toHeadView(
    { title: 'Ekonomi', path: '/rubrik/ekonomi', picture: toPictureView(aPhoto()) },
    SITE,
  );

  expect(head.canonical).toBe('https://warta.contoh.go.id/rubrik/ekonomi');
  expect(head.image.url).toBe('https://warta.contoh.go.id/media/perahu-800.jpeg');
});

test('a page without a picture is shared with the portal’s own', () => {
  expect(toHeadView({ title: 'Ekonomi' }, SITE).image.url).toBe('https://warta.contoh.go.id/share.png');
});

test('a list offers its own feed before the portal’s', () => {
  const feed = { href: '/rubrik/ekonomi/rss.xml', text: 'Ekonomi' };

  expect(toHeadView({ title: 'Ekonomi', feed }, SITE).feeds).toEqual([feed, SITE.feed]);
});
