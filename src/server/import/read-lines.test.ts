import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { readLines, type FileLine } from './read-lines.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test.each([
  ['plain', (text: string) => Buffer.from(text)],
  ['gzipped', (text: string) => gzipSync(text)],
])('a %s file gives its lines with their numbers, without the blank ones', async (_name, encode) => {
  const file = aFile(encode('\uFEFFsatu\r\n\n  \nempat\nlima'));

  expect(await all(file)).toEqual([
    { number: 1, text: 'satu\r' },
    { number: 4, text: 'empat' },
    { number: 5, text: 'lima' },
  ]);
});

test('a line separator inside a text does not end the line', async () => {
  expect(await all(aFile('{"body":"a\u2028b"}\n'))).toEqual([{ number: 1, text: '{"body":"a\u2028b"}' }]);
});

test('a line without end is refused alone, and the next one is read', async () => {
  const file = aFile(`${'a'.repeat(4_000_001)}\nberikut\n`);

  expect(await all(file)).toEqual([
    { number: 1, fault: 'line-too-long' },
    { number: 2, text: 'berikut' },
  ]);
});

test('a line in another encoding is refused alone', async () => {
  const file = aFile(Buffer.concat([Buffer.from([0xe9, 0x0a]), Buffer.from('berikut')]));

  expect(await all(file)).toEqual([
    { number: 1, fault: 'not-utf8' },
    { number: 2, text: 'berikut' },
  ]);
});

test('an empty file has no lines', async () => {
  expect(await all(aFile(''))).toEqual([]);
});

test('a gzip file that was cut short throws after the lines that were whole', async () => {
  const whole = gzipSync(
    `satu\n${Array.from({ length: 50_000 }, (_, at) => String(at * 7919)).join('\n')}\n`,
  );
  const file = aFile(whole.subarray(0, whole.length - 20));

  await expect(all(file)).rejects.toThrow(/unexpected end of file/);
});

async function all(file: string): Promise<FileLine[]> {
  const { lines } = await readLines(file);
  const found: FileLine[] = [];
  for await (const line of lines) found.push(line);
  return found;
}

function aFile(content: string | Buffer): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'warta-'));
  folders.push(folder);
  const file = path.join(folder, 'berkas.jsonl');
  writeFileSync(file, content);
  return file;
}
