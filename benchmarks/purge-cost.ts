/**
 * What it costs a write to know which pages it makes old: an import and saves of public stories on SQLite, with the
 * listener to visible writes and without, a fresh process and database each. `npm run bench:purge`.
 */
import { execFileSync } from 'node:child_process';
import { onVisibleWrite } from '../src/server/visible-writes.ts';
import { parseImportLine } from '../src/server/import/import-line.ts';
import { openStore } from '../src/server/import/store-batch.ts';
import { openTestNewsroom } from '../tests/databases/with-newsroom.ts';
import { anImportLine } from '../tests/server/import-file.fixture.ts';
import { printConditions, printTable } from './print-table.ts';

const STORIES = 600;
const SAVES = 200;
const BATCH = 50;
const ROUNDS = 5;

interface Figures {
  readonly importMs: number;
  readonly saveMs: number;
  /** Single rows read over both, the newsroom's own reads among them. */
  readonly reads: number;
  readonly purges: number;
}

type Variant = 'with' | 'without';

const [variant] = process.argv.slice(2);
if (variant === 'with' || variant === 'without') {
  console.log(JSON.stringify(await measure(variant)));
  process.exit(0);
}
compare();

function compare(): void {
  printConditions(STORIES, 'none');
  const rounds: Record<Variant, Figures[]> = { with: [], without: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const order: readonly Variant[] = round % 2 === 0 ? ['with', 'without'] : ['without', 'with'];
    for (const each of order) rounds[each].push(runAlone(each));
  }
  const row = (name: string, of: (figures: Figures) => number, per: number) => {
    const [listening, bare] = [median(rounds.with.map(of)) / per, median(rounds.without.map(of)) / per];
    return [name, listening.toFixed(2), bare.toFixed(2), bare === 0 ? '' : (listening / bare).toFixed(3)];
  };
  printTable([
    ['', 'with', 'without', 'ratio'],
    row('import, ms of processor a story', ({ importMs }) => importMs, STORIES),
    row('save of a public story, ms of processor', ({ saveMs }) => saveMs, SAVES),
    row('rows read one by one, a write', ({ reads }) => reads, STORIES + SAVES),
  ]);
}

function runAlone(each: Variant): Figures {
  const output = execFileSync(process.execPath, [import.meta.filename, each], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(output.toString().trim().split('\n').at(-1) ?? '') as Figures; // printed above
}

async function measure(each: Variant): Promise<Figures> {
  const newsroom = await openTestNewsroom();
  const { payload } = newsroom;
  let reads = 0;
  let purges = 0;
  const findOne = payload.db.findOne.bind(payload.db);
  payload.db.findOne = (read) => {
    reads += 1;
    return findOne(read);
  };
  if (each === 'with') onVisibleWrite(payload, () => (purges += 1));

  const store = await openStore(payload);
  const importMs = await timed(async () => {
    for (let first = 1; first <= STORIES; first += BATCH) {
      const lines = Array.from({ length: BATCH }, (_, at) => first + at);
      const { refused } = await store(lines.map((line) => ({ line, story: aStoryOf(line) })));
      if (refused.length > 0) throw new Error(JSON.stringify(refused[0]));
    }
  });
  const { docs } = await payload.find({ collection: 'articles', limit: SAVES, depth: 0 });
  const saveMs = await timed(async () => {
    for (const { id, headline } of docs)
      await payload.update({ collection: 'articles', id, data: { headline: `${headline} lagi` } });
  });
  await newsroom.close();
  return { importMs, saveMs, reads, purges };
}

function aStoryOf(line: number) {
  const parsed = parseImportLine(anImportLine(line), 'WIB');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

/** Milliseconds of processor time, which others on the machine do not lengthen. */
async function timed(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
