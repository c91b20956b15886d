import { parseArgs } from 'node:util';
import { signInAsFirstAdmin } from '../newsroom-client.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';
import { chooseTargets } from './choose-targets.ts';
import type { Targets } from './hostile-request.ts';
import { runFuzz, type FuzzOutcome } from './run-fuzz.ts';
import { residentMegabytes, watchMemory } from './watch-memory.ts';
import { watchReaders, type Waits } from './watch-readers.ts';

const USAGE = `npm run fuzz -- [--requests 50000] [--seed 1] [--at-once 16]

Starts a portal with the sample content and sends it hostile requests, while readers open pages. Prints the answers by
kind, what readers waited, and memory. Ends with 1 when anything was answered with a fault, or hung.`;
/** Milliseconds in which readers are watched alone, before and after. */
const ALONE_MS = 15_000;

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
    'at-once': { type: 'string', default: '16' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(USAGE);
else {
  const portal = await runPortal({ SAMPLE_CONTENT: 'yes', TRUSTED_PROXIES: '127.0.0.1' });
  try {
    process.exitCode = (await fuzz(portal)) ? 0 : 1;
  } finally {
    await portal.destroy();
  }
}

/** Whether all went as it should. */
async function fuzz(portal: RunningPortal): Promise<boolean> {
  const admin = await signInAsFirstAdmin(portal);
  await portal.settled();
  const targets = await chooseTargets(portal, admin);
  await watchAlone('warming up', portal, targets);
  await watchAlone('readers before', portal, targets);
  const printedBefore = portal.printed().length;

  console.log(`${values.requests} requests, seed ${values.seed}, ${values['at-once']} at once`);
  const readers = watchReaders(portal.url, targets.pages);
  const memory = watchMemory(portal.pid);
  const began = performance.now();
  const outcome = await runFuzz({
    port: Number(new URL(portal.url).port),
    requests: Number(values.requests),
    seed: Number(values.seed),
    atOnce: Number(values['at-once']),
    targets,
    onProgress: (sent) => {
      if (sent % 5000 === 0)
        console.log(`  ${String(sent)} in ${seconds(began)} s, ${String(residentMegabytes(portal.pid))} MB`);
    },
  });
  const { before, peak, after } = memory();
  printWaits('readers meanwhile', await readers());
  printOutcome(outcome, seconds(began));
  const logged = portal.printed().length - printedBefore;
  await watchAlone('readers after', portal, targets);
  console.log(
    `memory ${String(before)} MB before, ${String(peak)} at its peak, ${String(after)} at the end, ` +
      `${String(residentMegabytes(portal.pid))} after a rest; log ${(logged / 1000).toFixed(1)} kB`,
  );
  const ready = await fetch(`${portal.url}/readyz`);
  console.log(`readyz ${String(ready.status)} ${await ready.text()}`);
  const isGood = outcome.faults.length === 0 && ready.status === 200;
  if (!isGood) console.log(portal.printed().slice(printedBefore, printedBefore + 60_000));
  return isGood;
}

async function watchAlone(name: string, portal: RunningPortal, { pages }: Targets): Promise<void> {
  const readers = watchReaders(portal.url, pages);
  await new Promise((resolve) => setTimeout(resolve, ALONE_MS));
  printWaits(name, await readers());
}

function printWaits(name: string, { count, p50, p99, most, failed }: Waits): void {
  const figures = `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, longest ${most.toFixed(0)} ms`;
  console.log(`${name}: ${String(count)} pages, ${figures}, not answered: ${JSON.stringify([...failed])}`);
}

function printOutcome({ statuses, faults }: FuzzOutcome, duration: string): void {
  for (const [family, counts] of statuses) {
    const sorted = [...counts].sort(([left], [right]) => left.localeCompare(right));
    const cells = sorted.map(([status, count]) => `${status}: ${String(count)}`);
    console.log(`${family.padEnd(10)} ${cells.join('  ')}`);
  }
  for (const { seed, family, name, what } of faults.slice(0, 200))
    console.log(`fault: ${what} ${family} seed ${String(seed)} ${JSON.stringify(name)}`);
  console.log(`${String(faults.length)} faults in ${duration} s`);
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(0);
}
