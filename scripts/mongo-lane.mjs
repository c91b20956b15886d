import path from 'node:path';
import process from 'node:process';
import { root } from './root.mjs';
import { runGroup } from './run-group.mjs';

const folder = path.resolve(root, process.env.WARTA_SHARED ?? '../shared', 'mongo-lane');

/** Starts the MongoDB-compatible server of the tests. @returns its address, or undefined when it cannot be had */
export async function startMongoLane() {
  const { code, output } = await runGroup(path.join(folder, 'start'), [], { capture: true });
  if (code === 0) return output.trimEnd().split('\n').at(-1);
  const reason = code === 3 ? 'DocumentDB packages unavailable' : `its start ended with ${code}`;
  console.error(`mongodb lane not run: ${reason}`);
  return undefined;
}

/** Ends what startMongoLane started. */
export async function stopMongoLane() {
  await runGroup(path.join(folder, 'stop'), []);
}
