import { execFileSync } from 'node:child_process';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A disk of a few megabytes, in memory, that a test may fill. */
export interface SmallDisk {
  readonly folder: string;
  /** Fills it until only so many bytes are free. */
  readonly leave: (bytes: number) => void;
  /** Takes out again what filled it. */
  readonly makeRoom: () => void;
  readonly remove: () => void;
}

/** Mounts a small disk; undefined where that is not allowed: it needs Linux and root. */
export function mountSmallDisk(megabytes: number): SmallDisk | undefined {
  const place = mkdtempSync(path.join(tmpdir(), 'warta-small-disk-'));
  const disk = path.join(place, 'disk');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'warta-test', disk], {
      stdio: 'ignore',
    });
  } catch {
    rmSync(place, { recursive: true });
    return undefined;
  }
  const ballast = path.join(disk, 'ballast');
  return {
    folder: disk,
    leave: (bytes) => {
      fill(ballast, disk, bytes);
    },
    makeRoom: () => {
      rmSync(ballast);
    },
    remove: () => {
      execFileSync('umount', ['--lazy', disk]);
      rmSync(place, { recursive: true });
    },
  };
}

const BLOCK = Buffer.alloc(4096);

function fill(ballast: string, disk: string, leftBytes: number): void {
  const file = openSync(ballast, 'a');
  try {
    while (freeBytes(disk) > leftBytes) writeSync(file, BLOCK);
    fsyncSync(file);
  } catch (error) {
    // Others write, too, and may have taken the last block.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    closeSync(file);
  }
}

function freeBytes(disk: string): number {
  const { bavail, bsize } = statfsSync(disk);
  return bavail * bsize;
}
