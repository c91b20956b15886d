import { APIError, type CollectionBeforeOperationHook } from 'payload';
import sharp from 'sharp';
import { refusals } from '../../../i18n/id/refusals.ts';
import { encodeInTurn } from '../encode-in-turn.ts';

/** Pixels of the largest picture that is taken in; a bomb of a few kilobytes can unfold to billions. */
const MOST_PIXELS = 50_000_000;
/** Pixels of the longer side as stored. */
const LONGEST_SIDE = 2400;

/**
 * Makes every upload one plain JPEG in sRGB, upright, without the camera's data and without whatever else the file
 * carried, before anything is written. What cannot be unfolded whole is refused with a sentence.
 */
export const takeInImage: CollectionBeforeOperationHook = async ({ req, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return;
  // An upload that is held in memory has the path "", not none.
  const given = req.file.tempFilePath || req.file.data;
  const { width, height } = await readSize(given);
  if (width === undefined || height === undefined) throw new APIError(refusals.notAnImage, 400, null, true);
  if (width * height > MOST_PIXELS) throw new APIError(refusals.imageTooLarge, 413, null, true);
  const data = await encodeInTurn(() => toPlainJpeg(given, isCropped(req.query)));
  if (data === undefined) throw new APIError(refusals.imageBroken, 400, null, true);
  const name = `${req.file.name.replace(/\.[^.]*$/, '')}.jpg`;
  req.file = { name, data, size: data.length, mimetype: 'image/jpeg' };
};

async function readSize(file: string | Buffer): Promise<{ width?: number; height?: number }> {
  try {
    const { width, height, format } = await sharp(file, { limitInputPixels: false }).metadata();
    return format === 'svg' ? {} : { width, height };
  } catch (cause) {
    // sharp throws on everything that is no picture, which is what is being asked
    return cause instanceof Error ? {} : Promise.reject(new Error('sharp threw no Error', { cause }));
  }
}

async function toPlainJpeg(file: string | Buffer, keepSize: boolean): Promise<Buffer | undefined> {
  const side = keepSize ? undefined : LONGEST_SIDE;
  try {
    // "error", not the default "warning": cameras write harmless oddities, which are no reason to refuse.
    return await sharp(file, { failOn: 'error' })
      .rotate()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .jpeg({ quality: 88, mozjpeg: true })
      .toBuffer();
  } catch (cause) {
    // the same: a file that ends half-way is what is being asked
    return cause instanceof Error ? undefined : Promise.reject(new Error('sharp threw no Error', { cause }));
  }
}

/** The admin gives the part to cut out in pixels of the file as it was sent. */
function isCropped(query: Readonly<Record<string, unknown>>): boolean {
  const edits = query['uploadEdits'];
  return typeof edits === 'object' && edits !== null && 'crop' in edits;
}
