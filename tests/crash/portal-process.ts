import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A portal that is there to be killed. */
export interface PortalProcess {
  /** When it was started, and when it first answered, in milliseconds. */
  readonly startedAt: number;
  /** Resolves when it answers; rejects when it ends before. */
  readonly answers: () => Promise<void>;
  /** Resolves when search and related lists hold everything, and the outbox is drained. */
  readonly settled: () => Promise<void>;
  /** Kills the process with all its threads and whatever it started, without warning. */
  readonly kill: () => Promise<void>;
  /** Ends it as an operator does. */
  readonly stop: () => Promise<void>;
  /** Whether it still runs. */
  readonly isAlive: () => boolean;
  /** What it has printed since it was started. */
  readonly printed: () => string;
}

/** Settings of the portal under test. */
export interface PortalPlace {
  readonly url: string;
  readonly env: Readonly<Record<string, string>>;
  /** What it prints is added to this file. */
  readonly log: string;
}

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Two cores that others use too may take minutes to start a portal. */
const PATIENCE_MS = 280_000;

/** Starts the portal in a process group of its own, as an operator runs it. */
export function startPortalProcess({ url, env, log }: PortalPlace): PortalProcess {
  const output = openSync(log, 'a');
  const from = statSync(log).size;
  const child = spawn(process.execPath, ['src/server/main.ts'], {
    cwd: ROOT,
    env: { NODE_ENV: 'production', PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio: ['ignore', output, output],
    detached: true,
  });
  closeSync(output);
  const printed = () => readFileSync(log).subarray(from).toString();
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  // A harness that ends takes its portal with it.
  const lastWill = () => {
    if (isAlive()) signalGroup(child, 'SIGKILL');
  };
  process.once('exit', lastWill);

  async function until(done: (ready: Readiness) => boolean): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (!done(await readiness(url))) {
      if (!isAlive()) throw new Error(`the portal ended by itself:\n${printed().slice(-3000)}`);
      if (Date.now() > deadline) throw new Error(`the portal did not get ready:\n${printed().slice(-3000)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (!isAlive()) return;
    signalGroup(child, signal);
    await ended;
    process.removeListener('exit', lastWill);
  }

  return {
    startedAt: Date.now(),
    answers: () => until((ready) => ready !== 'silent'),
    settled: () => until((ready) => ready === 'settled'),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    isAlive,
    printed,
  };
}

type Readiness = 'silent' | 'answers' | 'settled';

async function readiness(url: string): Promise<Readiness> {
  try {
    const response = await fetch(`${url}/readyz`);
    const state: unknown = await response.json();
    if (typeof state !== 'object' || state === null) return 'answers';
    const isSettled = Reflect.get(state, 'search') === 'ok' && response.status === 200;
    return isSettled ? 'settled' : 'answers';
  } catch (error) {
    if (error instanceof TypeError) return 'silent'; // nobody listens, or not any more
    throw error;
  }
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) throw new Error('the portal was never started');
  process.kill(-child.pid, signal);
}
