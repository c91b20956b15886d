/**
 * Watches how late the event loop is, inside a process that is measured: `node --import loop-watch.ts …`.
 * Reports to the benchmark that started it, over the channel between them. No code of the product knows of it.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

/** How late the loop was since the last time somebody asked, in milliseconds. */
export interface LoopDelay {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** Milliseconds of processor time of the whole process, workers included, since the last time. */
  readonly cpuMs: number;
}

/** Milliseconds between looks, Node's default. What a look finds beyond it is delay. */
const RESOLUTION_MS = 10;

// A worker inherits --import, and has a loop of its own that nobody waits for.
if (isMainThread && process.send) {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  let cpu = process.cpuUsage();
  histogram.enable();
  process.on('message', () => {
    const used = process.cpuUsage(cpu);
    const delay: LoopDelay = {
      p50: late(histogram.percentile(50)),
      p99: late(histogram.percentile(99)),
      max: late(histogram.max),
      cpuMs: (used.user + used.system) / 1000,
    };
    process.send?.(delay);
    histogram.reset();
    cpu = process.cpuUsage();
  });
}

function late(nanoseconds: number): number {
  return Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
}
