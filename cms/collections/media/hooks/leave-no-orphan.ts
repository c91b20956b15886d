import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { CollectionAfterErrorHook, PayloadRequest } from 'payload';
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
  if (typeof name === 'string') await removeNowOrLater(req, name, LATER.times);
};

async function removeNowOrLater(req: PayloadRequest, name: string, times: number): Promise<void> {
  try {
    await removeUnlessStored(req, name);
  } catch (error) {
    if (times === 0) {
      req.payload.logger.error({
        err: error,
        msg: `The files of a failed upload stay until the next start: ${name}`,
      });
      return;
    }
    setTimeout(() => void removeNowOrLater(req, name, times - 1), LATER.everyMs).unref();
  }
}

async function removeUnlessStored(req: PayloadRequest, name: string): Promise<void> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'media',
    where: { filename: { equals: name } },
    req,
  });
  if (totalDocs > 0) return;
  // The stem ends in random letters that no other upload has.
  const stem = path.parse(name).name;
  const files = await readdir(mediaFolder());
  for (const file of files)
    if (file.startsWith(stem)) await rm(path.join(mediaFolder(), file), { force: true });
}
