import path from 'node:path';
import { readDiskSpace, type DiskSpace } from '../../cms/disk/disk-space.ts';
import type { Environment } from './environment.ts';
import { diskWords } from './i18n/disk.ts';
import { complain, logFailure, say } from './log.ts';

/** Milliseconds between looks at the disk. */
const LOOK_EVERY_MS = 10_000;

/** Knows how much room is left where the portal writes. */
export interface DiskWatch {
  /** Asks now; undefined when the disk cannot be asked. */
  readonly read: () => Promise<DiskSpace | undefined>;
  readonly stop: () => void;
}

/** Watches the disks of the data folder, the pictures and the database, and tells the operator when one gets tight. */
export function watchDisk({
  dataDir,
  databaseFile,
}: Pick<Environment, 'dataDir' | 'databaseFile'>): DiskWatch {
  const database = databaseFile === undefined ? [] : [path.dirname(databaseFile)];
  const folders = [dataDir, path.join(dataDir, 'media'), ...database];
  let told: DiskSpace['state'] = 'ok';

  async function read(): Promise<DiskSpace | undefined> {
    try {
      return tightest(await Promise.all(folders.map(readDiskSpace)));
    } catch (error) {
      logFailure('the disk cannot be asked how much room it has', error);
      return undefined;
    }
  }

  async function look(): Promise<void> {
    const disk = await read();
    if (!disk || disk.state === told) return;
    told = disk.state;
    (told === 'ok' ? say : complain)(diskWords[told](disk));
  }

  const timer = setInterval(() => void look(), LOOK_EVERY_MS);
  void look();
  return {
    read,
    stop: () => {
      clearInterval(timer);
    },
  };
}

/** The pictures and the database may be on disks of their own. */
function tightest(disks: readonly DiskSpace[]): DiskSpace | undefined {
  const bySeverity = [...disks].sort(
    (a, b) => SEVERITY[b.state] - SEVERITY[a.state] || a.freeBytes - b.freeBytes,
  );
  return bySeverity[0];
}

const SEVERITY = { ok: 0, low: 1, full: 2 } as const;
