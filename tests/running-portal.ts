import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mongodbServer, portalDatabase, type PortalDatabase } from './portal-database.ts';

/** A portal in a process of its own, as an operator runs it. */
export interface RunningPortal {
  readonly url: string;
  readonly dataDir: string;
  readonly database: PortalDatabase;
  /** Of its process. */
  readonly pid: number;
  /** Everything it has printed so far. */
  readonly printed: () => string;
  /** Resolves when search and related lists hold everything that is published. */
  readonly settled: () => Promise<void>;
  /** Ends it as an operator does, and gives its exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
  /** Ends it and removes its data. */
  readonly destroy: () => Promise<void>;
}

/** Whether a portal can be started on MongoDB: the databases suite alone builds nothing, and may skip it then. */
export const canRunPortalsOnMongodb =
  mongodbServer() !== undefined &&
  (process.env['CI'] === 'true' ||
    (existsSync('dist/site/server/entry.mjs') && existsSync('cms/.next/BUILD_ID')));

const ROOT = path.resolve(import.meta.dirname, '..');
const PATIENCE_MS = 280_000;

/**
 * Starts a portal on a free port with data of its own; `npm start -- --build-only` has been run by `npm test`.
 * @param onOutput is given what it has printed, also before it answers
 * With WARTA_TEST_PORTALS=mongodb its stories are in a database of its own there, found again by its data folder.
 */
export async function runPortal(
  settings: Readonly<Record<string, string>> = {},
  onOutput: (printed: string) => void = () => undefined,
): Promise<RunningPortal> {
  const dataDir = settings['DATA_DIR'] ?? mkdtempSync(path.join(tmpdir(), 'warta-portal-'));
  const database = portalDatabase(dataDir);
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  const child = spawn(process.execPath, ['src/server/main.ts'], {
    cwd: ROOT,
    env: {
      NODE_ENV: 'production',
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      SAMPLE_CONTENT: 'no',
      ...database.settings,
      ...settings,
      DATA_DIR: dataDir,
      PORT: String(port),
      SITE_URL: settings['SITE_URL'] ?? url,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      output += text.toString();
      onOutput(output);
    });
  const printed = () => output;
  const settled = () => until(child, printed, async () => (await readiness(url)) === 'settled');
  await until(child, printed, async () => (await readiness(url)) !== 'silent');
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => end(child, signal);
  return {
    url,
    dataDir,
    database,
    pid: child.pid ?? 0,
    printed,
    settled,
    stop,
    destroy: async () => {
      await stop();
      await database.destroy();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A port that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const bound = probe.address();
      probe.close(() => {
        if (typeof bound === 'object' && bound) resolve(bound.port);
        else reject(new Error('no port'));
      });
    });
  });
}

async function readiness(url: string): Promise<'silent' | 'answers' | 'settled'> {
  try {
    const response = await fetch(`${url}/readyz`);
    const state: unknown = await response.json();
    const settled = typeof state === 'object' && state !== null && 'search' in state && state.search === 'ok';
    return settled ? 'settled' : 'answers';
  } catch (error) {
    if (error instanceof TypeError) return 'silent'; // nobody listens yet
    throw error;
  }
}

async function until(
  child: ChildProcess,
  printed: () => string,
  done: () => Promise<boolean>,
): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await done())) {
    if (child.exitCode !== null)
      throw new Error(`the portal ended with ${String(child.exitCode)}:\n${printed()}`);
    if (Date.now() > deadline) throw new Error(`the portal did not get ready:\n${printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill(signal);
  });
}
