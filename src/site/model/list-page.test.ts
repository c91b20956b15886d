import { expect, test } from 'vitest';
import { toListPage } from './list-page.ts';
import { toRegionList, toSectionList, toUnitList } from './list-sources.ts';
import { aStory } from './stored-story.fixture.ts';

const EKONOMI = toSectionList({ id: 's1', slug: 'ekonomi', name: 'Ekonomi', description: 'Harga pangan.' });
const SULSEL = { id: 'r1', slug: 'sulawesi-selatan', name: 'Sulawesi Selatan', code: '73' };
const MAKASSAR = { id: 'r2', slug: 'kota-makassar', name: 'Kota Makassar', code: '73.71' };

test('the first page of a list has the address of the list itself', () => {
  const view = toListPage(EKONOMI, 1, { stories: [aStory()], total: 45, aPage: 20 });

  expect(view?.head.path).toBe('/rubrik/ekonomi');
  expect(view?.pagination).toMatchObject({ previous: undefined, next: '/rubrik/ekonomi?halaman=2' });
  expect(view?.total).toBe('45 berita');
});

test('a further page says which one it is, and leads back to the first without a number', () => {
  const view = toListPage(EKONOMI, 2, { stories: [aStory()], total: 45, aPage: 20 });

  expect(view?.head).toMatchObject({ path: '/rubrik/ekonomi?halaman=2', title: 'Ekonomi, halaman 2' });
  expect(view?.pagination).toMatchObject({
    previous: '/rubrik/ekonomi',
    next: '/rubrik/ekonomi?halaman=3',
    position: 'Halaman 2 dari 3',
  });
});

test('a page after the last is not there', () => {
  expect(toListPage(EKONOMI, 4, { stories: [], total: 45, aPage: 20 })).toBeUndefined();
});

test('an empty list is there, says so, and stays out of search engines', () => {
  const view = toListPage(EKONOMI, 1, { stories: [], total: 0, aPage: 20 });

  expect(view?.cards).toEqual([]);
  expect(view?.list.empty).toBe('Belum ada berita di rubrik ini.');
  expect(view?.head.indexed).toBe(false);
});

test('a province leads to its regencies, a city back to its province', () => {
  const province = toRegionList({ ...SULSEL, kind: 'province', parent: null, children: [MAKASSAR] });
  const city = toRegionList({ ...MAKASSAR, kind: 'city', parent: SULSEL, children: [] });

  expect(province.beside[0]?.links).toEqual([{ href: '/daerah/73.71/kota-makassar', text: 'Kota Makassar' }]);
  expect(city.breadcrumb).toEqual([{ href: '/daerah/73/sulawesi-selatan', text: 'Sulawesi Selatan' }]);
});

test('a media center and an institution stand at addresses of their own', () => {
  const unit = { id: 'u1', slug: 'kota-contoh', name: 'Kota Contoh', about: '', region: null };

  expect(toUnitList({ ...unit, kind: 'media-center' }).path).toBe('/media-center/kota-contoh');
  expect(toUnitList({ ...unit, kind: 'institution' }).path).toBe('/instansi/kota-contoh');
});
