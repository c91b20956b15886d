import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own with our scripts in it and these files beside them; the scripts take it for the repository. */
export function aHouse(files: Readonly<Record<string, string>> = {}): string {
  const house = mkdtempSync(path.join(tmpdir(), 'warta-house-'));
  onTestFinished(() => {
    rmSync(house, { recursive: true, force: true });
  });
  cpSync(import.meta.dirname, path.join(house, 'scripts'), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(house, name)), { recursive: true });
    writeFileSync(path.join(house, name), text);
  }
  return house;
}

/** How a program ended, and what it said. */
export interface Ending {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs Node in a house to its end. */
export function runNode(house: string, ...args: string[]): Promise<Ending> {
  return new Promise((resolve) => {
    const { INIT_CWD: _, ...env } = process.env;
    const child = spawn(process.execPath, args, { cwd: house, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.on('data', (text: Buffer) => (out += String(text)));
    child.stderr.on('data', (text: Buffer) => (err += String(text)));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** Runs a module's text in a house. */
export function runText(house: string, text: string): Promise<Ending> {
  return runNode(house, '--input-type=module', '--eval', text);
}
