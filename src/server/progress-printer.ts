import type { WriteStream } from 'node:tty';
import { importWords } from './i18n/import.ts';
import type { ImportProgress } from './import/run-import.ts';

/** Shows how far an import is. */
export interface ProgressPrinter {
  readonly show: (progress: ImportProgress) => void;
  /** Leaves the line to whatever is printed next. */
  readonly end: () => void;
}

/** Between two pictures on a terminal, and between two lines in a log. */
const REDRAW_MS = 200;
const LINE_MS = 5_000;

/** A bar on a terminal; elsewhere a plain line every few seconds. */
export function progressPrinter(
  out: Pick<WriteStream, 'write'> & { isTTY?: boolean },
  clock: () => number,
): ProgressPrinter {
  const isTerminal = out.isTTY === true;
  const startedAt = clock();
  let shownAt = -Infinity;
  let drawn = false;

  return {
    show: (progress) => {
      const now = clock();
      if (now - shownAt < (isTerminal ? REDRAW_MS : LINE_MS)) return;
      shownAt = now;
      drawn = isTerminal;
      const line = formatProgress(progress, now - startedAt);
      out.write(isTerminal ? `\r\u001B[K${formatBar(progress)} ${line}` : `${line}\n`);
    },
    end: () => {
      if (drawn) out.write('\n');
      drawn = false;
    },
  };
}

function formatProgress({ counts, ...progress }: ImportProgress, elapsedMs: number): string {
  const lines = counts.added + counts.known + counts.rejected;
  return importWords.progress(
    Math.floor(shareOf(progress) * 100),
    counts,
    lines / Math.max(elapsedMs / 1000, 0.001),
  );
}

function formatBar(progress: Pick<ImportProgress, 'bytes' | 'bytesRead'>): string {
  const full = Math.round(shareOf(progress) * BAR);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}

/** Letters of the bar. */
const BAR = 20;

function shareOf({ bytes, bytesRead }: Pick<ImportProgress, 'bytes' | 'bytesRead'>): number {
  return bytes === 0 ? 1 : Math.min(bytesRead / bytes, 1);
}
