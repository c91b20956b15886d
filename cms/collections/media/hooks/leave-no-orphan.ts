import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { CollectionAfterErrorHook, Payload } from 'payload';
import { mediaFolder } from '../../../settings.ts';

/** Milliseconds between looks for a database that could not be asked, and how often: an hour in all. */
const LATER = { everyMs: 2000, times: 1800 } as const;

/**
 * Removes the files of an upload that failed after they were written. Payload writes them before the row, and
 * leaves them lying. A row that is there keeps its files; while the database cannot be asked they stay, and it is
 * asked again. What an end of the portal leaves is taken out by its next start.
 */
export const leaveNoOrphan: CollectionAfterErrorHook = async ({ req }) => {
  const name = req.context['uploadedAs'];
  // Not the request: it holds the picture, and an hour of refused uploads would hold them all.
  if (typeof name === 'string') await removeNowOrLater(req.payload, name, LATER.times);
};

async function removeNowOrLater(payload: Payload, name: string, times: number): Promise<void> {
  try {
    await removeUnlessStored(payload, name);
  } catch (error) {
    if (times === 0) {
      payload.logger.error({
        err: error,
        msg: `The files of a failed upload stay until the next start: ${name}`,
      });
      return;
    }
    setTimeout(() => void removeNowOrLater(payload, name, times - 1), LATER.everyMs).unref();
  }
}

async function removeUnlessStored(payload: Payload, name: string): Promise<void> {
  const where = { filename: { equals: name } };
  const { totalDocs } = await payload.db.count({ collection: 'media', where, req: { payload } });
  if (totalDocs > 0) return;
  // The stem ends in random letters that no other upload has.
  const stem = path.parse(name).name;
  const files = await readdir(mediaFolder());
  for (const file of files)
    if (file.startsWith(stem)) await rm(path.join(mediaFolder(), file), { force: true });
}
