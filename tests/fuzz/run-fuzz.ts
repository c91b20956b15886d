import { hostileRequest, type Family, type HostileRequest, type Targets } from './hostile-request.ts';
import { seededRandom } from './seeded-random.ts';
import { sendRaw } from './send-raw.ts';

/** What is to be sent, and how. */
export interface FuzzOrder {
  readonly port: number;
  readonly requests: number;
  readonly seed: number;
  /** Connections at a time, apart from those that say only half a request. */
  readonly atOnce: number;
  readonly targets: Targets;
  readonly onProgress?: (sent: number) => void;
}

/** One request that should not have been answered so. */
export interface Fault {
  /** Makes the same request again: `hostileRequest(seed, targets)`. */
  readonly seed: number;
  readonly family: Family;
  readonly name: string;
  /** The status, or "hangs". */
  readonly what: string;
}

/** What came of it. */
export interface FuzzOutcome {
  /** Answers by family and status; "closed" where the portal closed without a word. */
  readonly statuses: ReadonlyMap<Family, ReadonlyMap<string, number>>;
  readonly faults: readonly Fault[];
}

/** Half-said requests at a time. Some wait until the portal hangs up, twenty seconds later, and cost nothing till then. */
const HALF_SAID_AT_ONCE = 200;
/** Faults that are said by design: the portal sends no mail, and says so. */
const BY_DESIGN = [{ path: /^POST \/api\/users\/forgot-password\b/, status: '503' }] as const;

/** Sends so many hostile requests, several at a time, each of its own seed. */
export async function runFuzz(order: FuzzOrder): Promise<FuzzOutcome> {
  const random = seededRandom(order.seed);
  const statuses = new Map<Family, Map<string, number>>();
  const faults: Fault[] = [];
  let drawn = 0;
  let sent = 0;
  const halfSaid: Promise<void>[] = [];
  await Promise.all(Array.from({ length: order.atOnce }, () => sendOneByOne()));
  await Promise.all(halfSaid);
  return { statuses, faults };

  async function sendOneByOne(): Promise<void> {
    while (drawn < order.requests) {
      drawn += 1;
      const seed = random.seed();
      const request = hostileRequest(seed, order.targets);
      if (request.family === 'wire') await sendBeside(seed, request);
      else await send(seed, request);
    }
  }

  async function sendBeside(seed: number, request: HostileRequest): Promise<void> {
    const sending = send(seed, request).finally(() => void halfSaid.splice(halfSaid.indexOf(sending), 1));
    halfSaid.push(sending);
    if (halfSaid.length >= HALF_SAID_AT_ONCE) await Promise.race(halfSaid);
  }

  async function send(seed: number, { family, bytes, name }: HostileRequest): Promise<void> {
    const answer = await sendRaw(order.port, bytes);
    const seen = answer.hangs ? ['hangs'] : answer.statuses.map(String);
    for (const status of seen.length > 0 ? seen : ['closed']) count(family, status);
    const what = seen.find((status) => isFault(name, status));
    if (what !== undefined) faults.push({ seed, family, name, what });
    sent += 1;
    if (sent % 1000 === 0) order.onProgress?.(sent);
  }

  function count(family: Family, status: string): void {
    const ofFamily = statuses.get(family) ?? new Map<string, number>();
    statuses.set(family, ofFamily.set(status, (ofFamily.get(status) ?? 0) + 1));
  }
}

function isFault(name: string, status: string): boolean {
  if (status === 'hangs') return true;
  return status >= '500' && !BY_DESIGN.some((said) => said.path.test(name) && said.status === status);
}
