import type { SelectType } from 'payload';
import { filledRelation } from './filled-relation.ts';
import type { Relation } from './filled-relation.ts';
import type { StoredPhoto, StoredRendition } from './stored-article.ts';

/** The photo group of an article as Payload returns it. */
export interface PhotoRow {
  media?: Relation<MediaRow>;
  caption?: string | null;
  credit?: string | null;
  alt?: string | null;
}

/** An upload as Payload returns it. */
export interface MediaRow {
  id?: string | number;
  alt?: string | null;
  credit?: string | null;
  sizes?: Readonly<Record<string, FileRow | null | undefined>> | null;
}

interface FileRow {
  filename?: string | null;
  mimeType?: string | null;
  width?: number | null;
  height?: number | null;
  filesize?: number | null;
}

/** Only what a picture on a page needs of an upload. */
export const MEDIA_SELECT: SelectType = {
  alt: true,
  credit: true,
  sizes: true,
};

/** The photo of a story; null when it has neither file nor words. The words on the article win over the upload's. */
export function toStoredPhoto(photo: PhotoRow | null | undefined): StoredPhoto | null {
  const media = filledRelation(photo?.media);
  const caption = photo?.caption ?? '';
  const credit = photo?.credit ?? media?.credit ?? '';
  if (media === null && caption === '' && credit === '') return null;
  return { caption, credit, alt: photo?.alt ?? media?.alt ?? '', renditions: renditionsOf(media) };
}

/**
 * The stored files of an upload that a page may offer, narrowest first. The original is not among them: it is
 * large, and may still say where it was taken. A small original gives several sizes the same file.
 */
export function renditionsOf(media: MediaRow | null): readonly StoredRendition[] {
  const sizes = Object.values(media?.sizes ?? {}).map(toRendition);
  const byName = new Map(sizes.filter((size) => size !== null).map((size) => [size.filename, size]));
  return [...byName.values()].sort((a, b) => a.width - b.width);
}

function toRendition(file: FileRow | null | undefined): StoredRendition | null {
  const format = FORMAT_OF.get(file?.mimeType ?? '');
  if (!format || !file?.filename || !file.width || !file.height) return null;
  const { filename, width, height, filesize } = file;
  return { filename, format, width, height, ...(filesize && { sizeBytes: filesize }) };
}

const FORMAT_OF = new Map<string, StoredRendition['format']>([
  ['image/avif', 'avif'],
  ['image/webp', 'webp'],
  ['image/jpeg', 'jpeg'],
]);
