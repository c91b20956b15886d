import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { hasCode } from './has-code.ts';

/** Days that a file waits for somebody to miss it. Backups that are older than this are rarely brought back. */
const DAYS_KEPT = 30;
const DAY_MS = 86_400_000;

/** Pictures' files that no row names, taken out of the portal but not yet deleted: `media-sisa` beside `media`. */
export interface LeftMedia {
  /** Takes a file out. @returns whether it was there */
  readonly takeOut: (name: string, now: Date) => Promise<boolean>;
  /** Puts a file back that a row names after all. @returns whether it had been taken out */
  readonly putBack: (name: string) => Promise<boolean>;
  /** Deletes what was taken out more than 30 days ago. @returns the number of files */
  readonly forget: (now: Date) => Promise<number>;
}

/** Opens it; a folder for each day (UTC) on which something was taken out, so that people see since when. */
export function openLeftMedia(mediaDir: string): LeftMedia {
  const root = path.join(path.dirname(mediaDir), 'media-sisa');
  const days = async () => (await listIfThere(root)).filter((name) => DAY.test(name)).sort();
  return {
    takeOut: async (name, now) => {
      const day = path.join(root, now.toISOString().slice(0, 10));
      await mkdir(day, { recursive: true, mode: 0o700 });
      return moveIfThere(path.join(mediaDir, name), path.join(day, name));
    },
    putBack: async (name) => {
      for (const day of (await days()).reverse())
        if (await moveIfThere(path.join(root, day, name), path.join(mediaDir, name))) return true;
      return false;
    },
    forget: async (now) => {
      const oldest = new Date(now.getTime() - DAYS_KEPT * DAY_MS).toISOString().slice(0, 10);
      let files = 0;
      for (const day of await days()) {
        if (day >= oldest) continue;
        files += (await listIfThere(path.join(root, day))).length;
        await rm(path.join(root, day), { recursive: true, force: true });
      }
      return files;
    },
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Several portals may share the folder: what another one has moved is not there. */
async function moveIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    if (!hasCode(error, 'EXDEV')) throw error;
  }
  // `media` is a mount of its own.
  await copyFile(from, to);
  await rm(from, { force: true });
  return true;
}

async function listIfThere(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}
