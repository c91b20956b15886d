import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { portalDatabase } from './portal-database.ts';

/** A command of the operator, under way. */
export interface OperatorRun {
  readonly child: ChildProcess;
  /** Everything printed so far. */
  readonly printed: () => string;
  /** Resolves when it has printed something; rejects when it ends without. */
  readonly until: (text: RegExp) => Promise<void>;
  /** Resolves with its exit code and its last line. */
  readonly outcome: Promise<{ code: number | null; lastLine: string }>;
}

/** Runs a command as `npm run` does, on a data folder. */
export function runOperator(
  dataDir: string,
  verb: 'import' | 'admin-link' | 'backup' | 'restore',
  ...args: readonly string[]
): OperatorRun {
  const child = spawn(process.execPath, [`src/server/operator/${verb}.ts`, ...args], {
    cwd: path.resolve(import.meta.dirname, '..'),
    env: {
      NODE_ENV: 'production',
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      DATA_DIR: dataDir,
      ...portalDatabase(dataDir).settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let lastLine = '';
  child.stdout.on('data', (text: Buffer) => {
    output += text.toString();
    lastLine = text.toString().trim().split('\n').at(-1) ?? '';
  });
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  const outcome = new Promise<{ code: number | null; lastLine: string }>((resolve) => {
    child.once('close', (code) => {
      resolve({ code, lastLine });
    });
  });
  return {
    child,
    outcome,
    printed: () => output,
    until: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (text.test(output)) resolve();
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        child.once('close', () => {
          reject(new Error(`${verb} ended without printing ${String(text)}:\n${output}`));
        });
        look();
      }),
  };
}
