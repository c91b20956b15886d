import { randomBytes } from 'node:crypto';
import { sendBeacon } from '../server/send-beacon.ts';
import type { Ledger } from './ledger.ts';
import type { Random } from './random.ts';

/** Opens public stories as readers do, each a new one, until told to stop or left without an answer. */
export async function openStories(
  url: string,
  ledger: Ledger,
  random: Random,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, 15));
    const numbers = [...ledger.stories.values()].flatMap(({ number }) => number ?? []).slice(-40);
    const number = random.pick(numbers);
    if (number === undefined) continue;
    const end = await open(url, number);
    ledger.write({ at: Date.now(), beacon: number, end });
    if (end === 'in-doubt') return;
  }
}

async function open(url: string, number: number): Promise<'acknowledged' | 'refused' | 'in-doubt'> {
  const from = `10.${[...randomBytes(3)].join('.')}`;
  try {
    const status = await sendBeacon(url, { number, from, tab: randomBytes(8).toString('hex') });
    return status === 204 ? 'acknowledged' : 'refused';
  } catch (error) {
    if (error instanceof Error && 'code' in error) return 'in-doubt'; // the connection broke
    throw error;
  }
}
