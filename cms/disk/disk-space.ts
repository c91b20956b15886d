import { statfs } from 'node:fs/promises';

/** How much room a disk has left. */
export interface DiskSpace {
  /** `low`: see to it. `full`: no picture is taken in any more, and soon no text is saved. */
  readonly state: 'ok' | 'low' | 'full';
  readonly freeBytes: number;
  readonly sizeBytes: number;
}

const MEGABYTE = 1024 * 1024;
/** Little is less than this, or than a tenth of a small disk: about a hundred photos with all their sizes. */
const LOW = { bytes: 1024 * MEGABYTE, share: 0.1 } as const;
/** Kept for text when pictures have taken the rest: a journal of SQLite, and thousands of saves. */
const RESERVE = { bytes: 64 * MEGABYTE, share: 0.02 } as const;

/** Asks the disk that a folder is on. Throws when the folder cannot be asked for. */
export async function readDiskSpace(folder: string): Promise<DiskSpace> {
  const { bsize, blocks, bavail } = await statfs(folder);
  return judgeDisk(bavail * bsize, blocks * bsize);
}

/** Judges what is left of a disk. */
export function judgeDisk(freeBytes: number, sizeBytes: number): DiskSpace {
  const isBelow = ({ bytes, share }: typeof LOW | typeof RESERVE) =>
    freeBytes < Math.min(bytes, share * sizeBytes);
  return { state: isBelow(RESERVE) ? 'full' : isBelow(LOW) ? 'low' : 'ok', freeBytes, sizeBytes };
}

/** Whether so many more bytes may be written, and the reserve stays. */
export function hasRoomFor(bytes: number, { freeBytes, sizeBytes }: DiskSpace): boolean {
  return judgeDisk(freeBytes - bytes, sizeBytes).state !== 'full';
}
