import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '../running-portal.ts';

test('a portal whose output nobody reads any more still ends when it is told to', async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'warta-stopping-'));
  const port = String(await freePort());
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ['src/server/main.ts'], {
    env: { NODE_ENV: 'production', PATH, HOME, SAMPLE_CONTENT: 'no', DATA_DIR: dataDir, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await rm(dataDir, { recursive: true, force: true });
  });
  const ended = once(child, 'exit');
  await expect.poll(() => isAnswering(port), { timeout: 100_000, interval: 100 }).toBe(true);

  child.stdout.destroy();
  child.stderr.destroy();
  child.kill('SIGTERM');

  expect(await ended).toEqual([0, null]);
});

async function isAnswering(port: string): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/healthz`)).ok;
  } catch (error) {
    if (error instanceof TypeError) return false; // nobody listens yet
    throw error;
  }
}
