import { parseArgs } from 'node:util';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { printCrashTable, printKill } from './crash-table.ts';
import { runCrash } from './run-crash.ts';

const USAGE = `npm run crash -- --kills N    kills a portal at work N times with -9, and compares what is there with what it
                              had said to be saved; ends with 1 when anything is lost, torn or left lying
  --lane         on the MongoDB-compatible lane, whose database is killed as well
  --lane-root D  folder of the lane's own packages and data (default: warta-lane in the folder for temporary files)
  --state DIR    where data, journal and progress are kept (default: warta-crash in the same folder)
  --resume       goes on with the run in that folder, with the next kill
  --seed S       chance begins here (default 1)
  --load MS      longest time at work before a kill (default 6000)`;

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    load: { type: 'string', default: '6000' },
    state: { type: 'string', default: path.join(tmpdir(), 'warta-crash') },
    lane: { type: 'boolean', default: false },
    'lane-root': { type: 'string', default: path.join(tmpdir(), 'warta-lane') },
    resume: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
// Whoever stops the run gets the same end as a fault: the portal is killed, the folder stays.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

const rows = await runCrash({
  kills: Number(values.kills),
  seed: Number(values.seed),
  longestLoadMs: Number(values.load),
  stateDir: path.resolve(values.state),
  resume: values.resume,
  laneRoot: values.lane ? path.resolve(values['lane-root']) : undefined,
  onKill: printKill,
});
printCrashTable(rows, values.lane ? 'DocumentDB 1.0 through a gateway' : 'SQLite');
process.exit(rows.some(({ faults }) => faults.length > 0) ? 1 : 0);
