import { randomBytes } from 'node:crypto';
import { appendFileSync, readdirSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { checkPortal } from './check-portal.ts';
import { newState, openStateFolder, type CrashState, type KillRow, type StateFolder } from './crash-state.ts';
import { importStories } from './importer.ts';
import { waitForKill } from './kill-moment.ts';
import { findLanePlace, startLane, type Lane } from './lane.ts';
import { Ledger } from './ledger.ts';
import { hireOffice, openOffice, type Office } from './office.ts';
import { startPortalProcess, type PortalPlace, type PortalProcess } from './portal-process.ts';
import { quietPort } from './quiet-port.ts';
import { seededRandom, type Random } from './random.ts';
import { openStories } from './readers.ts';
import { writeStories } from './writer.ts';

/** A run of kills. */
export interface CrashOptions {
  readonly kills: number;
  readonly seed: number;
  readonly stateDir: string;
  readonly resume: boolean;
  /** Folder of a MongoDB-compatible lane; undefined runs on SQLite. */
  readonly laneRoot: string | undefined;
  /** Longest time under load before a kill, in milliseconds. */
  readonly longestLoadMs: number;
  /** Told after each kill. */
  readonly onKill: (row: KillRow, kills: number) => void;
}

const WRITERS = 4;

/** Kills a portal at work again and again, and compares what is there with what was said to be saved. */
export async function runCrash(options: CrashOptions): Promise<readonly KillRow[]> {
  const folder = openStateFolder(options.stateDir, options.resume);
  const found = folder.read();
  const wanted = options.laneRoot === undefined ? null : await findLanePlace(options.laneRoot);
  let state =
    found ??
    newState(
      options.seed,
      await quietPort(seededRandom(process.pid)),
      randomBytes(32).toString('hex'),
      wanted,
    );
  const lane = state.lane ? await startLane(state.lane, found !== undefined) : undefined;
  const place = placeOf(folder, state, lane);
  let portal = startPortalProcess(place);
  try {
    await portal.answers();
    state = { ...state, office: state.office ?? (await hireOffice(place.url, portal, WRITERS)) };
    folder.write(state);
    if (!state.office) return state.rows;
    const office = await openOffice(place.url, state.office, WRITERS);
    await portal.settled();

    while (state.rows.length < options.kills) {
      const kills = state.rows.length;
      const random = seededRandom(state.seed + kills * 7919);
      const ledger = new Ledger(state.ledger, folder.journal(kills));
      const order = { options, place, office, ledger, folder, random, lane };
      const outcome = await killAndCheck(order, portal);
      portal = outcome.portal;
      appendFileSync(folder.faults, outcome.row.faults.map(({ kind, what }) => `kill ${kills + 1}, ${kind}: ${what}\n`).join('')); // prettier-ignore
      state = { ...state, rows: [...state.rows, outcome.row], ledger: ledger.state() };
      folder.write(state);
      options.onKill(outcome.row, state.rows.length);
    }
    await portal.stop();
    return state.rows;
  } finally {
    await portal.kill();
    await lane?.stop();
  }
}

interface KillOrder {
  readonly options: CrashOptions;
  readonly place: PortalPlace;
  readonly office: Office;
  readonly ledger: Ledger;
  readonly folder: StateFolder;
  readonly random: Random;
  readonly lane: Lane | undefined;
}

async function killAndCheck(
  order: KillOrder,
  before: PortalProcess,
): Promise<{ row: KillRow; portal: PortalProcess }> {
  const { place, ledger, random, lane, options, folder } = order;
  const killsDatabase = lane !== undefined && random.percent(50);
  const killsPortal = !killsDatabase || random.percent(50);
  const ending = new AbortController();
  const load = startLoad(order, ending.signal);
  await waitForKill({ random, ledger, mediaDir: path.join(folder.dataDir, 'media') }, options.longestLoadMs);
  const killedAt = Date.now();
  await Promise.all([killsPortal ? before.kill() : undefined, killsDatabase ? lane.kill() : undefined]);
  ending.abort();
  if (killsDatabase) await lane.startAgain();
  const backAt = Date.now();
  await load;

  // On a shared database the sweep leaves alone what may belong to another portal's upload of this minute.
  if (lane !== undefined && killsPortal) makeOlder(path.join(folder.dataDir, 'media'));
  let killed = killsPortal ? (killsDatabase ? 'both' : 'portal') : 'database';
  let portal = before;
  if (killsPortal) {
    portal = startPortalProcess(place);
    if (random.percent(15)) {
      await new Promise((resolve) => setTimeout(resolve, random.below(4000)));
      await portal.kill();
      portal = startPortalProcess(place);
      killed += ', and while starting';
    }
  }
  await portal.answers();
  // A portal that was not killed begins to heal when its database is there again.
  const from = killsPortal ? portal.startedAt : backAt;
  const answersMs = Date.now() - from;
  await portal.settled();
  const settledMs = Date.now() - from;
  const checked = await checkPortal({ place, ledger, random, portal, killedAt, dataDir: folder.dataDir, losesViews: killsPortal }); // prettier-ignore
  return { portal, row: { killed, acknowledged: ledger.acknowledged, answersMs, settledMs, ...checked } };
}

/** Everybody at work at once; each ends when told to, or when the portal leaves a request without an answer. */
async function startLoad(
  { office, ledger, place, random, folder }: KillOrder,
  signal: AbortSignal,
): Promise<void> {
  const seed = () => seededRandom(random.below(1_000_000_000));
  await Promise.all([
    ...office.writers.map((_, seat) => writeStories({ office, ledger, random: seed(), seat, signal })),
    openStories(place.url, ledger, seed(), signal),
    random.percent(40) && importStories({ dataDir: folder.dataDir, stateDir: folder.folder, ledger, signal }),
  ]);
}

function makeOlder(mediaDir: string): void {
  const anHourAgo = new Date(Date.now() - 3_600_000);
  for (const name of readdirSync(mediaDir)) utimesSync(path.join(mediaDir, name), anHourAgo, anHourAgo);
}

function placeOf(folder: StateFolder, state: CrashState, lane: Lane | undefined): PortalPlace {
  const url = `http://127.0.0.1:${state.port}`;
  return {
    url,
    log: folder.log,
    env: {
      NODE_ENV: 'production',
      SAMPLE_CONTENT: 'no',
      DATA_DIR: folder.dataDir,
      DATABASE_URL: lane?.url ?? `file:${path.join(folder.dataDir, 'warta.db')}`,
      PAYLOAD_SECRET: state.secret,
      PORT: String(state.port),
      SITE_URL: url,
      TRUSTED_PROXIES: '127.0.0.1',
    },
  };
}
