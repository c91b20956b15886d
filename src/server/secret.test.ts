import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readOrMakeSecret } from './secret.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('the secret is made once and stays the same', () => {
  const folder = aFolder();

  const first = readOrMakeSecret(folder);

  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(readOrMakeSecret(folder)).toBe(first);
});

test('nobody but its owner can read the secret', () => {
  const folder = aFolder();

  readOrMakeSecret(folder);

  expect(statSync(path.join(folder, 'secret')).mode & 0o777).toBe(0o600);
});

test('two portals have two secrets', () => {
  expect(readOrMakeSecret(aFolder())).not.toBe(readOrMakeSecret(aFolder()));
});

function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'warta-'));
  folders.push(folder);
  return folder;
}
