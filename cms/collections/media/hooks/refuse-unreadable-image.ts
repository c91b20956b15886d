import { APIError, type CollectionBeforeOperationHook } from 'payload';
import sharp from 'sharp';
import { refusals } from '../../../i18n/id/refusals.ts';

/** Pixels of the largest picture that is taken in; a bomb of a few kilobytes can unfold to billions. */
const MOST_PIXELS = 50_000_000;

/** Refuses an upload that is no picture, or one too large to unfold, before anything is written. */
export const refuseUnreadableImage: CollectionBeforeOperationHook = async ({ req, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return;
  // An upload that is held in memory has the path "", not none.
  const { width, height } = await readSize(req.file.tempFilePath || req.file.data);
  if (width === undefined || height === undefined) throw new APIError(refusals.notAnImage, 400, null, true);
  if (width * height > MOST_PIXELS) throw new APIError(refusals.imageTooLarge, 413, null, true);
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
