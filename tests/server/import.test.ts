import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { runOperator } from '../run-operator.ts';
import { reasonToSkip, SHARED } from '../shared-folder.ts';
import { anImportFile, anImportLine } from './import-file.fixture.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const FIXTURE = 'fixtures/infopublik.jsonl';
const noFixture = reasonToSkip(FIXTURE);

test.skipIf(noFixture !== undefined)(
  'the seven stories of the example are imported once, however often it is asked',
  async () => {
    const folder = aFolder();

    const first = await runOperator(folder, 'import', path.join(SHARED, FIXTURE)).outcome;
    const second = await runOperator(folder, 'import', path.join(SHARED, FIXTURE)).outcome;

    expect(first).toEqual({ code: 0, lastLine: 'Selesai: 7 ditambahkan, 0 sudah ada, 0 ditolak.' });
    expect(second).toEqual({ code: 0, lastLine: 'Selesai: 0 ditambahkan, 7 sudah ada, 0 ditolak.' });
  },
);

test('a broken line is named with its number and its reason, and the rest is imported', async () => {
  const folder = aFolder();
  const file = path.join(folder, 'rusak.jsonl');
  writeFileSync(
    file,
    [anImportLine(1), '{"id": "2", "ti', anImportLine(3, { title: '' }), anImportLine(4)].join('\n'),
  );

  const run = runOperator(folder, 'import', file);

  expect(await run.outcome).toEqual({ code: 1, lastLine: 'Selesai: 2 ditambahkan, 0 sudah ada, 2 ditolak.' });
  const list = /Baris yang ditolak beserta alasannya: (\S+)/.exec(run.printed())?.[1] ?? '';
  expect(readRows(list)).toEqual([
    expect.objectContaining({ baris: 2, alasan: ['Baris ini bukan JSON yang utuh.'] }),
    expect.objectContaining({ baris: 3, alasan: ['Isian "title" wajib diisi, tetapi kosong.'] }),
  ]);
});

test('the same story twice in one file is imported once', async () => {
  const folder = aFolder();
  const file = path.join(folder, 'ganda.jsonl');
  writeFileSync(file, [anImportLine(1), anImportLine(1)].join('\n'));

  expect(await runOperator(folder, 'import', file).outcome).toEqual({
    code: 0,
    lastLine: 'Selesai: 1 ditambahkan, 1 sudah ada, 0 ditolak.',
  });
});

test('an import stopped by Ctrl-C goes on where it stopped', async () => {
  const folder = aFolder();
  const file = anImportFile(folder, 250);
  const run = runOperator(folder, 'import', file);
  await run.until(/ditambahkan/);
  run.child.kill('SIGINT');

  const stopped = await run.outcome;
  const rest = await runOperator(folder, 'import', file).outcome;

  expect(stopped.code).toBe(130);
  expect(stopped.lastLine).toMatch(/^Dihentikan: /);
  const before = addedIn(stopped.lastLine);
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(250);
  expect(rest.lastLine).toBe(
    `Selesai: ${String(250 - before)} ditambahkan, ${String(before)} sudah ada, 0 ditolak.`,
  );
});

test('an import killed in the middle loses nothing that was said to be done and doubles nothing', async () => {
  const folder = aFolder();
  const file = anImportFile(folder, 250);
  const run = runOperator(folder, 'import', file);
  await run.until(/ditambahkan/);
  run.child.kill('SIGKILL');
  await run.outcome;

  const rest = await runOperator(folder, 'import', file).outcome;
  const again = await runOperator(folder, 'import', file).outcome;

  expect(rest.code).toBe(0);
  expect(addedIn(rest.lastLine)).toBeLessThanOrEqual(200);
  expect(again.lastLine).toBe('Selesai: 0 ditambahkan, 250 sudah ada, 0 ditolak.');
});

test('a gzip file that was cut short is imported up to the cut, and the operator is told', async () => {
  const folder = aFolder();
  const whole = gzipSync(readFileSync(anImportFile(folder, 60)));
  const file = path.join(folder, 'terpotong.jsonl.gz');
  writeFileSync(file, whole.subarray(0, whole.length - 30));

  const run = runOperator(folder, 'import', file);

  expect((await run.outcome).code).toBe(1);
  expect(run.printed()).toContain(`Berkas ${file} terputus di tengah`);
});

test('a file that is not there is refused before anything is done', async () => {
  const folder = aFolder();
  const run = runOperator(folder, 'import', anImportFile(folder, 1), path.join(folder, 'tidak-ada.jsonl'));

  expect((await run.outcome).code).toBe(2);
  expect(run.printed()).toContain('tidak-ada.jsonl tidak dapat dibaca');
});

function readRows(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

function addedIn(lastLine: string): number {
  return Number(/([\d.]+) ditambahkan/.exec(lastLine)?.[1]?.replaceAll('.', ''));
}

function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'warta-'));
  folders.push(folder);
  return folder;
}
