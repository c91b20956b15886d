import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { explainLineFault } from '../i18n/import.ts';
import type { LineFault } from './import-line.ts';

/** Where the lines of one file go that cannot be imported. */
export interface Rejects {
  readonly add: (line: number, faults: readonly LineFault[], content: string) => void;
  /** @returns the file, when there was anything to put into it */
  readonly close: () => string | undefined;
}

/** Characters of a rejected line that are kept, so that it can be found again. */
const KEPT = 500;

/**
 * Opens the list of what cannot be imported from a file: one line of JSON each, with the number of the line and the
 * reasons in Indonesian. The list of the import before is removed at once: it says nothing about this one.
 * @param taken lists of the same import, which stay: two folders may each hold a file of that name
 */
export function openRejects(folder: string, importFile: string, taken: readonly string[] = []): Rejects {
  const file = freeName(folder, path.basename(importFile), taken);
  rmSync(file, { force: true });
  let descriptor: number | undefined;

  return {
    add: (line, faults, content) => {
      descriptor ??= openList(file);
      const row = {
        berkas: importFile,
        baris: line,
        alasan: faults.map(explainLineFault),
        isi: content.slice(0, KEPT),
      };
      writeSync(descriptor, `${JSON.stringify(row)}\n`);
    },
    close: () => {
      if (descriptor === undefined) return undefined;
      closeSync(descriptor);
      return file;
    },
  };
}

function freeName(folder: string, name: string, taken: readonly string[]): string {
  for (let count = 1; ; count += 1) {
    const file = path.join(folder, `${name}${count === 1 ? '' : `-${String(count)}`}.ditolak.jsonl`);
    if (!taken.includes(file)) return file;
  }
}

function openList(file: string): number {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  return openSync(file, 'a', 0o600);
}
