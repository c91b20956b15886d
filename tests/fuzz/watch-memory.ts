import { readFileSync } from 'node:fs';

/** Megabytes that a process held. */
export interface Memory {
  readonly before: number;
  readonly peak: number;
  readonly after: number;
}

const PAUSE_MS = 250;

/** Megabytes of memory that a process holds at this moment (Linux). */
export function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return Math.round(Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024);
}

/** Looks at the memory of a process four times a second until told to stop. */
export function watchMemory(pid: number): () => Memory {
  const before = residentMegabytes(pid);
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(pid));
  }, PAUSE_MS);
  return () => {
    clearInterval(timer);
    const after = residentMegabytes(pid);
    return { before, peak: Math.max(peak, after), after };
  };
}
