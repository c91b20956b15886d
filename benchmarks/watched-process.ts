import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../tests/running-portal.ts';
import type { LoopDelay } from './loop-watch.ts';

/** A server in a process of its own, whose event loop is watched from within. */
export interface WatchedProcess {
  readonly url: string;
  readonly pid: number;
  readonly printed: () => string;
  /** How late its event loop was since it was asked last. */
  readonly loopDelay: () => Promise<LoopDelay>;
  readonly stop: () => Promise<void>;
}

const ROOT = path.resolve(import.meta.dirname, '..');
const PATIENCE_MS = 280_000;

/**
 * Starts a program that listens on the port of its environment, and waits until it answers.
 * @param program from the root of the repository
 */
export async function startWatched(
  program: string,
  settings: Readonly<Record<string, string>> = {},
  nodeOptions: readonly string[] = [],
): Promise<WatchedProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  const { PATH, HOME } = process.env;
  const child = fork(program, {
    cwd: ROOT,
    execArgv: ['--import', path.join(import.meta.dirname, 'loop-watch.ts'), ...nodeOptions],
    env: { NODE_ENV: 'production', PATH, HOME, PORT: String(port), SITE_URL: url, ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  // A benchmark that fails leaves nothing running.
  process.once('exit', () => child.kill('SIGKILL'));
  let output = '';
  child.stdout?.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (output += text.toString()));
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await answers(url))) {
    if (child.exitCode !== null || performance.now() > deadline)
      throw new Error(`${program} did not answer:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    pid: child.pid ?? 0,
    printed: () => output,
    loopDelay: () => askDelay(child),
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Milliseconds of processor time that a process and its threads have used. */
export function cpuMsOf(pid: number): number {
  // The command stands in brackets and may hold blanks; the times are the 12th and 13th field behind it, in 1/100 s.
  const fields =
    readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      .split(') ')
      .at(-1)
      ?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function askDelay(child: ChildProcess): Promise<LoopDelay> {
  const answer = once(child, 'message') as Promise<[LoopDelay]>; // sent by loop-watch.ts
  child.send('delay');
  return (await answer)[0];
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`)).status < 500;
  } catch (error) {
    if (error instanceof TypeError) return false; // nobody listens yet
    throw error;
  }
}
