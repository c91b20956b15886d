import { createServer } from 'node:net';
import type { Random } from './random.ts';

/** Where Linux takes the ports of outgoing connections from, and what listens on "any port" (`ip_local_port_range`). */
const FIRST_TAKEN_BY_CHANCE = 32_768;
const FIRST = 20_000;

/**
 * A port for a portal that is started again and again: nobody listens on it now, and nobody gets it by chance while
 * the portal is down, as a connection of any process may get a port that was asked of the system.
 */
export async function quietPort(random: Random): Promise<number> {
  for (;;) {
    const port = FIRST + random.below(FIRST_TAKEN_BY_CHANCE - FIRST);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen(port, '127.0.0.1', () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}
