import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { SHARED } from '../shared-folder.ts';
import { quietPort } from './quiet-port.ts';
import { seededRandom } from './random.ts';

/** The MongoDB-compatible database of the tests (DocumentDB 1.0 through a gateway), to be killed like the portal. */
export interface Lane {
  readonly url: string;
  /** Kills the engine with -9, and its gateway. */
  readonly kill: () => Promise<void>;
  /** Starts it again with what it had stored. */
  readonly startAgain: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Where a lane of one's own is: another one may run on this machine. */
export interface LanePlace {
  readonly root: string;
  readonly enginePort: number;
  readonly gatewayPort: number;
}

/** A place that nobody uses; the folder of the packages may be given, and is made when it is empty (a minute). */
export async function findLanePlace(root: string): Promise<LanePlace> {
  const random = seededRandom(process.pid + 1);
  return { root, enginePort: await quietPort(random), gatewayPort: await quietPort(random) };
}

/** Starts the lane. @param keep goes on with what it had stored */
export async function startLane(place: LanePlace, keep: boolean): Promise<Lane> {
  const env = {
    ...process.env,
    ROOT: place.root,
    PGPORT: String(place.enginePort),
    GW_PORT: String(place.gatewayPort),
  };
  const run = async (script: string, ...args: string[]) =>
    promisify(execFile)(path.join(SHARED, 'mongo-lane', script), args, { env });
  await run('start', ...(keep ? ['--keep'] : []));
  return {
    url: `mongodb://127.0.0.1:${place.gatewayPort}/warta-crash?replicaSet=rs0`,
    kill: async () => {
      await run('stop', '--hard');
    },
    startAgain: async () => {
      await run('start', '--keep');
    },
    stop: async () => {
      await run('stop');
    },
  };
}
