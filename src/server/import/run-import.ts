import { stat } from 'node:fs/promises';
import type { Payload } from 'payload';
import type { Zone } from '../../contract/zone.ts';
import { parseImportLine, type LineFault } from './import-line.ts';
import { readLines, type FileLine } from './read-lines.ts';
import { openRejects, type Rejects } from './rejects.ts';
import { openStore, type NumberedStory, type StoreBatch } from './store-batch.ts';

/** How far an import is. */
export interface ImportProgress {
  /** Bytes of all files, as they lie on disk. */
  readonly bytesRead: number;
  readonly bytes: number;
  readonly counts: ImportCounts;
}

/** What became of the lines so far. */
export interface ImportCounts {
  readonly added: number;
  readonly known: number;
  readonly rejected: number;
}

/** What an import did. */
export interface ImportReport {
  readonly counts: ImportCounts;
  readonly stopped: boolean;
  /** Files that lines were rejected to. */
  readonly rejectFiles: readonly string[];
  /** Files that could not be read to their end, and why. */
  readonly brokenFiles: readonly { readonly file: string; readonly reason: string }[];
}

/** What an import needs. */
export interface ImportOptions {
  readonly payload: Payload;
  readonly files: readonly string[];
  /** Folder for what cannot be imported. */
  readonly rejectsDir: string;
  /** Ends the import after the batch under way. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
}

/** Stories a transaction: about a quarter of a second, for which an editor's save has to wait (12 statements each). */
const BATCH = 50;

/**
 * Imports files in the order given, each line in the order of the file. Whatever was imported stays when it is
 * stopped or killed; imported again, it is passed over.
 */
export async function runImport(options: ImportOptions): Promise<ImportReport> {
  const { payload, files, signal } = options;
  const [store, deskZone, sizes] = await Promise.all([
    openStore(payload),
    readDeskZone(payload),
    Promise.all(files.map(async (file) => (await stat(file)).size)),
  ]);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const tally = { added: 0, known: 0, rejected: 0 };
  const rejectFiles: string[] = [];
  const brokenFiles: { file: string; reason: string }[] = [];
  let bytesBefore = 0;
  for (const [at, file] of files.entries()) {
    if (signal.aborted) break;
    const rejects = openRejects(options.rejectsDir, file, rejectFiles);
    try {
      await importFile({ file, store, deskZone, rejects, tally, signal }, (bytesRead) => {
        options.onProgress({ bytesRead: bytesBefore + bytesRead, bytes, counts: { ...tally } });
      });
    } catch (error) {
      if (!isFileFault(error)) throw error;
      brokenFiles.push({ file, reason: error.message });
    } finally {
      const made = rejects.close();
      if (made !== undefined) rejectFiles.push(made);
    }
    bytesBefore += sizes[at] ?? 0;
  }
  return { counts: tally, stopped: signal.aborted, rejectFiles, brokenFiles };
}

interface FileImport {
  readonly file: string;
  readonly store: StoreBatch;
  readonly deskZone: Zone;
  readonly rejects: Rejects;
  readonly tally: { added: number; known: number; rejected: number };
  readonly signal: AbortSignal;
}

async function importFile(work: FileImport, onProgress: (bytesRead: number) => void): Promise<void> {
  const { lines, bytesRead } = await readLines(work.file);
  let batch: NumberedStory[] = [];
  let waiting = 0;

  async function flush(): Promise<void> {
    if (batch.length > 0) await storeBatch(work, batch);
    batch = [];
    waiting = 0;
    onProgress(bytesRead());
  }

  try {
    for await (const line of lines) {
      if (work.signal.aborted) return;
      const story = takeLine(work, line);
      if (story !== undefined) batch.push({ line: line.number, story });
      waiting += 1;
      if (waiting >= BATCH) await flush();
    }
  } catch (error) {
    // What was read before a file broke off is whole.
    await flush();
    throw error;
  }
  await flush();
}

function takeLine(
  { deskZone, rejects, tally }: FileImport,
  line: FileLine,
): NumberedStory['story'] | undefined {
  const parsed =
    'fault' in line
      ? { ok: false as const, error: [{ kind: line.fault } satisfies LineFault] }
      : parseImportLine(line.text, deskZone);
  if (parsed.ok) return parsed.value;
  tally.rejected += 1;
  rejects.add(line.number, parsed.error, 'text' in line ? line.text : '');
  return undefined;
}

async function storeBatch(
  { store, rejects, tally }: FileImport,
  batch: readonly NumberedStory[],
): Promise<void> {
  const outcome = await store(batch);
  tally.added += outcome.added;
  tally.known += outcome.known;
  tally.rejected += outcome.refused.length;
  for (const { line, reason } of outcome.refused) {
    const title = batch.find((each) => each.line === line)?.story.headline ?? '';
    rejects.add(line, [{ kind: 'not-stored', reason }], title);
  }
}

async function readDeskZone(payload: Payload): Promise<Zone> {
  const site = await payload.findGlobal({ slug: 'site', depth: 0 });
  return site.zone;
}

/** A file that cannot be read to its end: gone, not ours to read, or a gzip file that was cut short. */
function isFileFault(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^(?:E[A-Z]+|Z_[A-Z_]+)$/.test(String(error.code));
}
