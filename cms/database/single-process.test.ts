import { execFile, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holdDatabase } from './single-process.ts';

const NOW = new Date('2026-11-25T01:00:00Z');
const MODULE = fileURLToPath(new URL('single-process.ts', import.meta.url));

let folder: string;
let file: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'warta-single-'));
  file = path.join(folder, 'warta.db');
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

test('a second process on the same database is refused, and told who was first and since when', async () => {
  const pid = await holdInOtherProcess();

  const held = holdDatabase(file, NOW);

  expect(held).toEqual({
    ok: false,
    error: { kind: 'database-in-use', file, pid, since: '2026-11-25T00:00:00.000Z' },
  });
});

test('a process that was killed without warning leaves the database free', async () => {
  await holdInOtherProcess();
  const [child] = children;
  const ended = new Promise((resolve) => child?.once('exit', resolve));
  child?.kill('SIGKILL');
  await ended;

  const held = holdDatabase(file, NOW);

  expect(existsSync(`${file}.pid`)).toBe(true);
  expect(held.ok).toBe(true);
  release(held);
});

test('a note left by a process whose number somebody else has now stops nobody', () => {
  writeFileSync(`${file}.pid`, JSON.stringify({ pid: process.ppid, since: '2020-01-01T00:00:00.000Z' }));

  const held = holdDatabase(file, NOW);

  expect(held.ok).toBe(true);
  release(held);
});

test('a note that is cut short does not hide the refusal', async () => {
  await holdInOtherProcess();
  writeFileSync(`${file}.pid`, '{"pid":');

  expect(holdDatabase(file, NOW)).toMatchObject({ ok: false, error: { pid: null, since: null } });
});

test('a released database can be taken again, and the note is gone in between', () => {
  const first = holdDatabase(file, NOW);
  expect(holdDatabase(file, NOW)).toMatchObject({ ok: false, error: { pid: process.pid } });
  release(first);

  expect(existsSync(`${file}.pid`)).toBe(false);
  const second = holdDatabase(file, NOW);
  expect(second.ok).toBe(true);
  release(second);
});

test('two databases in one folder do not disturb each other', () => {
  const first = holdDatabase(file, NOW);
  const second = holdDatabase(path.join(folder, 'lain.db'), NOW);

  expect([first.ok, second.ok]).toEqual([true, true]);
  release(first);
  release(second);
});

function release(held: ReturnType<typeof holdDatabase>): void {
  if (held.ok) held.value.release();
}

/** Another process holds the file until it is killed. @returns its number */
function holdInOtherProcess(): Promise<number> {
  const program = `
    import { holdDatabase } from ${JSON.stringify(MODULE)};
    const held = holdDatabase(${JSON.stringify(file)}, new Date('2026-11-25T00:00:00Z'));
    console.log(held.ok ? 'held' : 'refused');
    setInterval(() => held, 1000);`;
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, ['--input-type=module-typescript', '-e', program]);
    children.push(child);
    child.stderr?.on('data', (text: string) => reject(new Error(text)));
    child.stdout?.once('data', (text: string) => {
      if (text.startsWith('held') && child.pid !== undefined) resolve(child.pid);
      else reject(new Error(text));
    });
  });
}
