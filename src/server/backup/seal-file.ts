import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** What tells one content from another. */
export interface Seal {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Reads a file through and says what it holds.
 * @param keep makes sure first that the disk has it, not only the memory
 */
export async function sealFile(file: string, keep: boolean): Promise<Seal> {
  const handle = await open(file, keep ? 'r+' : 'r');
  try {
    if (keep) await handle.sync();
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of handle.createReadStream({ autoClose: false })) {
      const data = chunk as Buffer; // without an encoding a stream of a file gives buffers
      hash.update(data);
      bytes += data.length;
    }
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    await handle.close();
  }
}

/** Makes sure that the disk has the names in a folder. Windows cannot be asked for it. */
export async function keepNames(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
}
