import { mkdir } from 'node:fs/promises';
import {
  APIError,
  FileUploadError,
  type CollectionAfterErrorHook,
  type CollectionBeforeOperationHook,
} from 'payload';
import { hasRoomFor, readDiskSpace } from '../../../disk/disk-space.ts';
import { refusals } from '../../../i18n/id/refusals.ts';
import { mediaFolder } from '../../../settings.ts';

/** Bytes of a picture with its twelve sizes, in pictures, rounded up. */
const WITH_ALL_SIZES = 3;

/** Refuses a picture before anything of it is written when it would take the room that is kept for text. */
export const keepReserve: CollectionBeforeOperationHook = async ({ req, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return;
  if (!(await hasRoom(req.file.size * WITH_ALL_SIZES)))
    throw new APIError(refusals.diskFullUpload, 507, null, true);
};

/**
 * Two pictures at once may still meet a full disk. Payload says of a file that cannot be written only that it cannot,
 * so the disk is asked. Must come before the files that were written are removed.
 */
export const explainFailedUpload: CollectionAfterErrorHook = async ({ error, req }) => {
  if (!(error instanceof FileUploadError) || (await hasRoom((req.file?.size ?? 0) * WITH_ALL_SIZES)))
    return undefined;
  return { status: 507, response: { errors: [{ message: refusals.diskFullUpload }] } };
};

async function hasRoom(bytes: number): Promise<boolean> {
  // A new portal has none before its first picture.
  await mkdir(mediaFolder(), { recursive: true });
  return hasRoomFor(bytes, await readDiskSpace(mediaFolder()));
}
