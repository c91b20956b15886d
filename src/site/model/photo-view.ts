import { address } from '../../contract/address.ts';
import type { StoredPhoto, StoredRendition } from '../data/stored-article.ts';
import { photo as t } from '../i18n/id/photo.ts';

/** A picture in every format and width that there is of it, best format first. */
export interface PictureView {
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  readonly src: string;
  readonly srcset: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** A photo with the line under it. The line stays when the file is gone. */
export interface PhotoView {
  readonly picture: PictureView | undefined;
  /** "Warga membersihkan sumur. Foto: Humas"; undefined when there is nothing to say. */
  readonly caption: string | undefined;
}

/** Makes the photo of an article; undefined when there is neither a file nor a line to print. */
export function toPhotoView(photo: StoredPhoto | null): PhotoView | undefined {
  if (photo === null) return undefined;
  const caption = [photo.caption, photo.credit === '' ? '' : t.credit(photo.credit)]
    .filter((part) => part !== '')
    .join(' ');
  const picture = toPictureView(photo);
  if (picture === undefined && caption === '') return undefined;
  return { picture, caption: caption === '' ? undefined : caption };
}

/** Makes the picture alone, as a card shows it; undefined without a file. */
export function toPictureView(
  photo: Pick<StoredPhoto, 'alt' | 'renditions'> | null,
): PictureView | undefined {
  if (photo === null) return undefined;
  const jpeg = inFormat(photo, 'jpeg');
  const fallback = jpeg.length > 0 ? jpeg : [...photo.renditions].sort(byWidth);
  const shown = fallback.find((rendition) => rendition.width >= USUAL_WIDTH) ?? fallback.at(-1);
  if (shown === undefined) return undefined;
  return {
    sources: (['avif', 'webp'] as const)
      .map((format) => ({ type: `image/${format}`, srcset: toSrcset(inFormat(photo, format)) }))
      .filter((source) => source.srcset !== ''),
    src: address.media(shown.filename),
    srcset: toSrcset(fallback),
    width: shown.width,
    height: shown.height,
    alt: photo.alt,
  };
}

/** Pixels: what a browser gets that knows neither AVIF nor srcset. */
const USUAL_WIDTH = 800;

function inFormat(photo: Pick<StoredPhoto, 'renditions'>, format: StoredRendition['format']) {
  return photo.renditions.filter((rendition) => rendition.format === format).sort(byWidth);
}

function toSrcset(renditions: readonly StoredRendition[]): string {
  return renditions.map(({ filename, width }) => `${address.media(filename)} ${width}w`).join(', ');
}

function byWidth(one: StoredRendition, other: StoredRendition): number {
  return one.width - other.width;
}
