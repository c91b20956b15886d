import { Agent, request } from 'node:http';

/** The browser of whoever names none. */
export const PHONE = 'Mozilla/5.0 (Linux; Android 14; UjiBacaan) AppleWebKit/537.36 Mobile Safari/537.36';

const connections = new Agent({ keepAlive: true, maxSockets: 16 });

/** One telling of an opened page. */
export interface Beacon {
  readonly number: number;
  /** Where the trusted proxy says that it comes from. */
  readonly from: string;
  readonly userAgent?: string;
  readonly tab?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a beacon as a proxy passes it on, and gives the status of the answer. */
export function sendBeacon(
  url: string,
  { number, from, userAgent = PHONE, tab, headers = {} }: Beacon,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sending = request(
      `${url}/_baca`,
      {
        method: 'POST',
        agent: connections,
        headers: { 'User-Agent': userAgent, 'X-Forwarded-For': from, ...headers },
      },
      (res) => {
        res.resume().on('end', () => {
          resolve(res.statusCode);
        });
      },
    );
    sending.on('error', reject).end(tab === undefined ? String(number) : `${String(number)} ${tab}`);
  });
}

/** Closes what the beacons came by. */
export function closeConnections(): void {
  connections.destroy();
}

/** The mark of one tab of many. */
export function tabMark(at: number): string {
  return at.toString(16).padStart(16, '0');
}

/** Does all of it, twelve at a time, and gives the results in the order in which they came. */
export async function inParallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const rest = items.values();
  await Promise.all(
    Array.from({ length: 12 }, async () => {
      for (const item of rest) results.push(await work(item));
    }),
  );
  return results;
}
