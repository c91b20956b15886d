import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCrash } from './run-crash.ts';

test('of a portal that is killed at work again and again nothing is lost, torn or left lying', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'warta-crash-'));

  const rows = await runCrash({
    kills: 5,
    seed: 1,
    stateDir: folder,
    resume: false,
    laneRoot: undefined,
    longestLoadMs: 4000,
    onKill: () => undefined,
  });

  expect(rows.flatMap(({ faults }) => faults)).toEqual([]);
  expect(rows).toHaveLength(5);
  const acknowledged = rows.reduce((sum, row) => sum + row.acknowledged, 0);
  expect(acknowledged, 'somebody was at work').toBeGreaterThan(0);
  // What a fault leaves is kept, to be looked into.
  await rm(folder, { recursive: true });
}, 900_000);
