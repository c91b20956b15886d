// How long after `npm start` can a reader open the front page? In a fresh clone, and when nothing has changed.
// Run: node benchmarks/first-page.ts   (from a clean work tree; it clones what is committed)
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { printTable } from './print-table.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const PORT = '3199';
const LATER_STARTS = 5;

const clone = mkdtempSync(path.join(tmpdir(), 'warta-first-page-'));
execFileSync('git', ['clone', '--quiet', ROOT, clone]);
const [load = 0] = loadavg();
console.log(
  `node ${process.version}, ${String(cpus().length)} × ${cpus()[0]?.model ?? ''}, load ${load.toFixed(1)}, seed none`,
);

const first = await secondsToFirstPage();
const later: number[] = [];
for (let at = 0; at < LATER_STARTS; at += 1) later.push(await secondsToFirstPage());
const again = later.toSorted((a, b) => a - b)[Math.floor(LATER_STARTS / 2)] ?? Number.NaN;
const install = secondsOf(() => {
  rmSync(path.join(clone, 'node_modules'), { recursive: true });
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: clone, stdio: 'ignore' });
});
rmSync(clone, { recursive: true });

printTable([
  ['what', 'seconds', 'target'],
  ['first start, to the first page', first.toFixed(1), '150'],
  [`later starts, median of ${String(LATER_STARTS)}`, again.toFixed(1), '6'],
  ['baseline: npm ci alone', install.toFixed(1), ''],
]);
console.log(
  `seconds  first start ${first.toFixed(1)} npm ci ${install.toFixed(1)} ratio ${(first / install).toFixed(2)}`,
);

async function secondsToFirstPage(): Promise<number> {
  const began = performance.now();
  const portal = spawn('npm', ['start'], {
    cwd: clone,
    env: { ...process.env, PORT },
    stdio: 'ignore',
    detached: true,
  });
  while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, 50));
  const seconds = (performance.now() - began) / 1000;
  const ended = new Promise((resolve) => portal.once('exit', resolve));
  if (portal.pid !== undefined) process.kill(-portal.pid, 'SIGTERM');
  await ended;
  while (await answers()) await new Promise((resolve) => setTimeout(resolve, 50));
  return seconds;
}

async function answers(): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${PORT}/`)).ok;
  } catch (error) {
    if (error instanceof TypeError) return false; // nobody listens
    throw error;
  }
}

function secondsOf(work: () => void): number {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
}
