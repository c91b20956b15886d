import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Doubts, Fault } from './compare.ts';
import type { LanePlace } from './lane.ts';
import { EMPTY_LEDGER, type LedgerState } from './ledger.ts';
import type { OfficeState } from './office.ts';

/** What one kill came to. */
export interface KillRow {
  readonly killed: string;
  readonly acknowledged: number;
  readonly faults: readonly Fault[];
  readonly doubts: Doubts;
  readonly views: { readonly sent: number; readonly lost: number; readonly oldestLostMs: number };
  readonly lists: number;
  readonly otherOrder: number;
  readonly widestTie: number;
  readonly answersMs: number;
  readonly settledMs: number;
}

/** Where a run stands after a kill: enough to go on with the next one. */
export interface CrashState {
  readonly seed: number;
  readonly port: number;
  readonly secret: string;
  readonly lane: LanePlace | null;
  readonly office: OfficeState | null;
  readonly rows: readonly KillRow[];
  readonly ledger: LedgerState;
}

/** The folder of a run. */
export interface StateFolder {
  readonly folder: string;
  readonly dataDir: string;
  readonly log: string;
  readonly faults: string;
  /** What is asked between this kill and the next. */
  readonly journal: (kills: number) => string;
  readonly read: () => CrashState | undefined;
  readonly write: (state: CrashState) => void;
}

/** Opens the folder of a run. @param resume goes on with what is in it; otherwise it is emptied */
export function openStateFolder(folder: string, resume: boolean): StateFolder {
  const file = path.join(folder, 'state.json');
  const log = path.join(folder, 'portal.log');
  if (!resume) {
    if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(log))
      throw new Error(`${folder} holds something else than a run, and is not emptied`);
    rmSync(folder, { recursive: true, force: true });
  }
  mkdirSync(path.join(folder, 'data'), { recursive: true });
  return {
    folder,
    dataDir: path.join(folder, 'data'),
    log,
    faults: path.join(folder, 'faults.log'),
    journal: (kills) => path.join(folder, `journal-${kills}.jsonl`),
    read: () => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CrashState) : undefined), // written below
    write: (state) => {
      writeFileSync(`${file}.new`, JSON.stringify(state));
      renameSync(`${file}.new`, file);
    },
  };
}

/** A run that has not begun. */
export function newState(seed: number, port: number, secret: string, lane: LanePlace | null): CrashState {
  return { seed, port, secret, lane, office: null, rows: [], ledger: EMPTY_LEDGER };
}
