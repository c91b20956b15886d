import type { StoredRendition } from '../data/stored-article.ts';
import { toPhotoView } from './photo-view.ts';
import type { PhotoView } from './photo-view.ts';
import { fieldsIn, isNode, textIn } from './stored-node.ts';
import type { StoredNode } from './stored-node.ts';

/** Makes a picture of the running text; undefined when its file is gone or was not filled in. */
export function toBodyPicture(node: StoredNode): PhotoView | undefined {
  const media = fieldsIn(node, 'value');
  const photo = toPhotoView({
    caption: textIn(fieldsIn(node, 'fields'), 'caption'),
    credit: textIn(media, 'credit'),
    alt: textIn(media, 'alt'),
    // The sizes alone: the original is not for readers.
    renditions: Object.values(fieldsIn(media, 'sizes'))
      .map(toRendition)
      .filter((rendition) => rendition !== undefined),
  });
  return photo?.picture === undefined ? undefined : photo;
}

function toRendition(file: unknown): StoredRendition | undefined {
  if (!isNode(file)) return undefined;
  const filename = textIn(file, 'filename');
  const format = FORMATS.get(textIn(file, 'mimeType'));
  const { width, height } = file;
  const measured = typeof width === 'number' && typeof height === 'number' && width > 0 && height > 0;
  return filename !== '' && format !== undefined && measured
    ? { filename, format, width, height }
    : undefined;
}

const FORMATS = new Map<string, StoredRendition['format']>([
  ['image/avif', 'avif'],
  ['image/webp', 'webp'],
  ['image/jpeg', 'jpeg'],
]);
