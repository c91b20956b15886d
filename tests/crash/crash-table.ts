import { cpus } from 'node:os';
import type { Fault } from './compare.ts';
import type { KillRow } from './crash-state.ts';

/** Prints one line for a kill, and every fault that it left. */
export function printKill(row: KillRow, kill: number): void {
  const { killed, acknowledged, doubts, faults, views, answersMs, settledMs } = row;
  console.log(
    `${String(kill).padStart(4)}  ${killed.padEnd(10)} ${acknowledged} acknowledged, in doubt ${doubts.kept} kept ${doubts.absent} absent, ` +
      `${views.lost} of ${views.sent} views lost, back after ${seconds(answersMs)} s, settled after ${seconds(settledMs)} s` +
      (faults.length > 0 ? `, ${faults.length} FAULTS` : ''),
  );
  for (const { kind, what } of faults.slice(0, 5)) console.log(`      ${kind}: ${what.slice(0, 2000)}`);
}

/** Prints what the whole run came to. */
export function printCrashTable(rows: readonly KillRow[], database: string): void {
  const sum = (of: (row: KillRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const faults = (kind: Fault['kind']) =>
    sum((row) => row.faults.filter((fault) => fault.kind === kind).length);
  const last = rows.at(-1);
  const table: [string, string][] = [
    ['kills', `${rows.length}${killedWhat(rows)}`],
    ['kills while starting again', String(rows.filter(({ killed }) => killed.includes('starting')).length)],
    ['writes acknowledged', String(sum((row) => row.acknowledged))],
    ['lost', String(faults('lost'))],
    ['torn', String(faults('torn'))],
    ['left lying (files)', String(faults('orphan'))],
    ['outbox not whole or not drained', String(faults('outbox'))],
    ['search, lists or pages not as they should be', String(faults('index'))],
    ['in doubt, kept', String(sum(({ doubts }) => doubts.kept))],
    ['in doubt, absent', String(sum(({ doubts }) => doubts.absent))],
    [
      'related lists compared at the end',
      `${last?.lists ?? 0}, with equals in another order ${last?.otherOrder ?? 0}`,
    ],
    [
      'scores of such equals apart, at most',
      Math.max(0, ...rows.map(({ widestTie }) => widestTie)).toFixed(4),
    ],
    ['views sent / lost', `${sum(({ views }) => views.sent)} / ${sum(({ views }) => views.lost)}`],
    ['oldest lost view, s, p50 / max', spread(rows.filter(({ views }) => views.lost > 0).map(({ views }) => views.oldestLostMs))], // prettier-ignore
    ['back after, s, p50 / max', spread(rows.map(({ answersMs }) => answersMs))],
    ['settled after, s, p50 / max', spread(rows.map(({ settledMs }) => settledMs))],
  ];
  console.log(
    `\n${database}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`,
  );
  for (const [what, figure] of table) console.log(`${what.padEnd(46)} ${figure}`);
}

function killedWhat(rows: readonly KillRow[]): string {
  const of = (what: string) => rows.filter(({ killed }) => killed.startsWith(what)).length;
  return of('database') + of('both') === 0
    ? ''
    : ` (portal ${of('portal')}, database ${of('database')}, both ${of('both')})`;
}

function spread(milliseconds: readonly number[]): string {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  return sorted.length === 0
    ? '–'
    : `${seconds(sorted[sorted.length >> 1] ?? 0)} / ${seconds(sorted.at(-1) ?? 0)}`;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
