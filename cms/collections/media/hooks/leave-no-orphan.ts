import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { CollectionAfterErrorHook } from 'payload';
import { mediaFolder } from '../../../settings.ts';

/**
 * Removes the files of an upload that failed after they were written. Payload writes them before the row, and
 * leaves them lying. A row that is there keeps its files, and so does one that cannot be asked for.
 */
export const leaveNoOrphan: CollectionAfterErrorHook = async ({ req }) => {
  const name = req.context['uploadedAs'];
  if (typeof name !== 'string') return;
  const where = { filename: { equals: name } };
  const { totalDocs } = await req.payload.db.count({ collection: 'media', where, req });
  if (totalDocs > 0) return;
  // The stem ends in random letters that no other upload has.
  const stem = path.parse(name).name;
  const files = await readdir(mediaFolder());
  for (const file of files)
    if (file.startsWith(stem)) await rm(path.join(mediaFolder(), file), { force: true });
};
