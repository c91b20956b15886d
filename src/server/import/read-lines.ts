import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** One line of a file, or why it cannot be read. */
export type FileLine =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly fault: 'line-too-long' | 'not-utf8' };

/** Where the reading stands, in bytes of the file as it lies on disk. */
export interface FileLines {
  readonly lines: AsyncIterable<FileLine>;
  readonly bytesRead: () => number;
}

/** Bytes of the longest line: the longest body (contract/longest-body.ts), escaped, with what surrounds it. */
const LONGEST_LINE = 4_000_000;

/**
 * Reads a file line by line, gzipped or not, and never holds more than one line of it. Blank lines are counted and
 * left out. Throws what the file system and zlib throw, in the middle too: a gzip file may be cut short.
 */
export async function readLines(file: string): Promise<FileLines> {
  const handle = await open(file);
  const { buffer } = await handle.read({ buffer: Buffer.alloc(2), position: 0 });
  const source = handle.createReadStream({ start: 0 });
  const isGzip = buffer[0] === 0x1f && buffer[1] === 0x8b;
  // pipeline, because pipe() would not tell the reader of an error at the source.
  const bytes: AsyncIterable<Buffer> = isGzip ? pipeline(source, createGunzip(), ignore) : source;
  return { lines: splitLines(bytes), bytesRead: () => source.bytesRead };
}

/** The reader meets the same error when it asks for the next bytes. */
function ignore(): void {
  return;
}

/** node:readline would also split at U+2028, which JSON allows inside a text. */
async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<FileLine> {
  let number = 0;
  let pieces: Buffer[] = [];
  let bytes = 0;

  function take(piece: Buffer): void {
    bytes += piece.length;
    if (bytes > LONGEST_LINE) pieces = [];
    else pieces.push(piece);
  }

  function* finish(): Generator<FileLine> {
    number += 1;
    const line =
      bytes > LONGEST_LINE ? ({ number, fault: 'line-too-long' } as const) : decode(number, pieces);
    pieces = [];
    bytes = 0;
    if ('fault' in line || line.text.trim() !== '') yield line;
  }

  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, start)) {
      take(chunk.subarray(start, end));
      yield* finish();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (bytes > 0) yield* finish();
}

const NEW_LINE = 0x0a;

function decode(number: number, pieces: readonly Buffer[]): FileLine {
  try {
    return { number, text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces)) };
  } catch (error) {
    if (error instanceof TypeError) return { number, fault: 'not-utf8' };
    throw error;
  }
}
