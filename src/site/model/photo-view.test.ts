import { expect, test } from 'vitest';
import { toPhotoView, toPictureView } from './photo-view.ts';
import { aPhoto } from './stored-story.fixture.ts';

test('the caption ends with who owns the photo', () => {
  expect(toPhotoView(aPhoto())?.caption).toBe('Perahu pulang ke pelabuhan. Foto: Humas Kota Contoh');
});

test('a slip in the stored caption prints as it is stored', () => {
  expect(
    toPhotoView(aPhoto({ caption: ': Pembukaan di Kota Makasar.', credit: 'Kemendagri' }))?.caption,
  ).toBe(': Pembukaan di Kota Makasar. Foto: Kemendagri');
});

test('caption and credit stay when the file is gone', () => {
  const photo = toPhotoView(aPhoto({ renditions: [] }));

  expect(photo).toEqual({
    picture: undefined,
    caption: 'Perahu pulang ke pelabuhan. Foto: Humas Kota Contoh',
  });
});

test('a photo with neither file nor words is none', () => {
  expect(toPhotoView(aPhoto({ caption: '', credit: '', renditions: [] }))).toBeUndefined();
});

test('the browser is offered AVIF, then WebP, then JPEG, narrowest first', () => {
  const picture = toPictureView(aPhoto());

  expect(picture?.sources.map((source) => source.type)).toEqual(['image/avif', 'image/webp']);
  expect(picture?.srcset).toBe(
    '/media/perahu-400.jpeg 400w, /media/perahu-800.jpeg 800w, /media/perahu-1600.jpeg 1600w',
  );
  expect(picture).toMatchObject({ src: '/media/perahu-800.jpeg', width: 800 });
});

test('a picture without JPEG still shows', () => {
  const webp = aPhoto().renditions.filter((rendition) => rendition.format === 'webp');

  expect(toPictureView(aPhoto({ renditions: webp }))?.src).toBe('/media/perahu-800.webp');
});
