/** How long readers waited, in milliseconds. */
export interface Waits {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  /** Answers that were no page, by status; 0 for none at all. */
  readonly failed: ReadonlyMap<number, number>;
}

const PAUSE_MS = 20;

/**
 * Reads pages one after another, as people do, until told to stop.
 * @param targets addresses that answer 200
 */
export function watchReaders(url: string, targets: readonly string[]): () => Promise<Waits> {
  const waits: number[] = [];
  const failed = new Map<number, number>();
  const stopping = new AbortController();
  const reading = read();

  async function read(): Promise<void> {
    for (let at = 0; !stopping.signal.aborted; at += 1) {
      const began = performance.now();
      const status = await open(`${url}${targets[at % targets.length] ?? '/'}`);
      waits.push(performance.now() - began);
      if (status !== 200) failed.set(status, (failed.get(status) ?? 0) + 1);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  return async () => {
    stopping.abort();
    await reading;
    waits.sort((left, right) => left - right);
    const share = (part: number) => waits[Math.floor(part * (waits.length - 1))] ?? 0;
    return { count: waits.length, p50: share(0.5), p99: share(0.99), most: share(1), failed };
  };
}

async function open(address: string): Promise<number> {
  try {
    const response = await fetch(address, { headers: { 'X-Forwarded-For': '192.0.2.1' } });
    await response.arrayBuffer();
    return response.status;
  } catch (error) {
    if (error instanceof TypeError) return 0; // not answered at all
    throw error;
  }
}
