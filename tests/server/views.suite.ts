import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { memberOf, signInAsFirstAdmin, type NewsroomClient } from '../newsroom-client.ts';
import { runOperator } from '../run-operator.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';
import { anImportFile } from './import-file.fixture.ts';
import { APP_BROWSERS, MACHINES } from './machines.fixture.ts';
import { closeConnections, inParallel, PHONE, sendBeacon, tabMark, type Beacon } from './send-beacon.ts';

const STORIES = 100;

let portal: RunningPortal;
let editor: NewsroomClient;
let mostWrites: () => Promise<number>;
/** The stories' ids and numbers. */
let stories: readonly { readonly id: string; readonly number: number }[];

/** What the counter of views must keep to, whatever the portal's database. Registers its tests. */
export function viewsSuite(): void {
  beforeAll(async () => {
    portal = await runPortal({ TRUSTED_PROXIES: '127.0.0.1' });
    editor = await signInAsFirstAdmin(portal);
    stories = await bringInStories();
    mostWrites = await portal.database.watchViewWrites();
  });

  beforeEach(() => portal.database.forgetViews());

  afterAll(async () => {
    closeConnections();
    await portal.destroy();
  });

  test('10,000 beacons of 1,000 visitors on 100 stories are counted to the last unit', async () => {
    const { beacons, expected } = aBusyMorning();
    const began = Date.now();

    await inParallel(beacons, send);
    await until(async () => (await sum()) >= expected);
    await pause(1500);
    const seconds = (Date.now() - began) / 1000;

    expect(beacons).toHaveLength(10_000);
    expect(await sum()).toBe(expected);
    expect(new Set((await countsOf()).values())).toEqual(new Set([expected / STORIES]));
    expect(await mostWrites()).toBeLessThanOrEqual(Math.ceil(seconds));
  });

  test('equal phones behind one address are counted apart, and each is counted once', async () => {
    const from = '198.51.100.1';
    const tabs = Array.from({ length: 300 }, (_, at) => tabMark(at));
    const twice = [...tabs, ...tabs].map((tab) => ({ number: numberAt(1), from, tab }));

    await inParallel(twice, send);

    await until(async () => (await sum()) >= 300);
    await pause(1200);
    expect(await sum()).toBe(300);
  });

  test('without scripts, readers behind one address are told apart by their browsers', async () => {
    const from = '198.51.100.2';
    for (const userAgent of [PHONE, `${PHONE} Lain`, PHONE])
      await send({ number: numberAt(2), from, userAgent });

    await until(async () => (await sum()) >= 2);
    await pause(1200);
    expect(await sum()).toBe(2);
  });

  test('who reads inside the browser of an app is a reader', async () => {
    const from = '198.51.100.3';
    for (const userAgent of APP_BROWSERS) await send({ number: numberAt(2), from, userAgent });

    await until(async () => (await sum()) >= APP_BROWSERS.length);
    expect(await sum()).toBe(APP_BROWSERS.length);
  });

  test('views that cannot be written wait, and go with a later batch', async () => {
    const allowWrites = await portal.database.refuseWrites('article-views');
    await inParallel(visitors(5, numberAt(3), '192.0.2'), send);
    await until(() => Promise.resolve(portal.printed().includes('go with the next batch')));
    expect(await sum()).toBe(0);

    await allowWrites();

    await until(async () => (await sum()) === 5);
  });

  test('publishing an older version takes no view back', async () => {
    const { id = '', number = 0 } = stories[4] ?? {};
    await inParallel(visitors(7, number, '192.0.3'), send);
    await until(async () => (await sum()) === 7);
    const changed = await editor.ask('PATCH', `/api/articles/${id}`, {
      headline: 'Judul Baru',
      _status: 'published',
    });
    expect(changed.status).toBe(200);
    const versions = `/api/articles/versions?where[parent][equals]=${id}&where[version._status][equals]=published`;
    const found = await editor.ask('GET', `${versions}&sort=createdAt&limit=1`);

    const older = String(memberOf(found.body, 'docs', '0', 'id'));
    const { status } = await editor.ask('POST', `/api/articles/versions/${older}`);

    expect(status).toBe(200);
    const { body } = await editor.ask('GET', `/api/articles/${id}`);
    expect(memberOf(body, 'headline')).toMatch(/perpustakaan keliling$/);
    expect((await countsOf()).get(id)).toBe(7);
    await inParallel(visitors(3, number, '192.0.4'), send);
    await until(async () => (await sum()) === 10);
  });

  test('beacons for stories that are not there are answered and leave nothing', async () => {
    for (const number of [999_999, 2 ** 40]) expect(await send({ number, from: '192.0.5.1' })).toBe(204);
    await pause(1500);

    expect((await countsOf()).size).toBe(0);
  });

  test('one address that floods is stopped, and others go on', async () => {
    const flood = Array.from({ length: 6001 }, () => ({ number: numberAt(5), from: '192.0.6.1' }));

    const statuses = await inParallel(flood, send);

    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    expect(await send({ number: numberAt(5), from: '192.0.6.2' })).toBe(204);
    await until(async () => (await sum()) === 2);
  });

  test('nothing about a reader is in the data folder, in the database or in the log', async () => {
    const reader = { from: '198.51.100.77', userAgent: `${PHONE} RahasiaPembaca`, tab: 'feedc0defeedc0de' };
    await send({ number: numberAt(0), ...reader });
    await until(async () => (await sum()) === 1);
    await pause(1200);

    const files = filesBelow(portal.dataDir).map((file) => readFileSync(file, 'latin1'));
    const kept = [portal.printed(), await portal.database.text(), ...files];

    expect(kept.some((text) => text.includes('UjiBacaan'))).toBe(false);
    for (const text of kept)
      for (const secret of Object.values(reader)) expect(text.includes(secret), secret).toBe(false);
  });

  test('an order to stop loses no view, a kill at most those of the last second', async () => {
    const { dataDir } = portal;
    await inParallel(visitors(40, numberAt(6), '192.1.0'), send);
    await portal.stop();
    expect(await sum()).toBe(40);

    // This portal trusts no proxy: whatever the header says, all of these are one reader.
    portal = await runPortal({ DATA_DIR: dataDir });
    await inParallel(visitors(40, numberAt(7), '192.1.1'), send);
    await until(async () => (await sum()) === 41);
    await pause(1200);
    expect(await sum()).toBe(41);
    const tabs = Array.from({ length: 60 }, (_, at) => ({ number: numberAt(8), from: '', tab: tabMark(at) }));
    await inParallel(tabs, send);
    await pause(1500);
    await inParallel([{ number: numberAt(9), from: '' }], send);
    await portal.stop('SIGKILL');

    expect(await sum()).toBeGreaterThanOrEqual(101);
    expect(await sum()).toBeLessThanOrEqual(102);
    rmSync(dataDir, { recursive: true, force: true });
  });
}

/** Each visitor opens five stories, some again; beside them come prefetches and machines. Spread over the stories. */
function aBusyMorning(): { beacons: Beacon[]; expected: number } {
  const first: Beacon[] = [];
  for (let visitor = 0; visitor < 1000; visitor += 1)
    for (let turn = 0; turn < 5; turn += 1)
      first.push({
        // Ten readers share each address and open the same stories; five of them have equal phones.
        number: numberAt((Math.floor(visitor / 10) + turn * 20) % STORIES),
        from: `10.1.${String(Math.floor(visitor / 10))}.1`,
        userAgent: visitor % 2 === 0 ? PHONE : `${PHONE} v${String(visitor)}`,
        tab: tabMark(visitor),
      });
  const reloads = first.slice(0, 3000);
  const prefetches = first.slice(0, 1000).map((beacon, at) => ({
    ...beacon,
    tab: tabMark(5000 + at),
    headers: at % 2 === 0 ? { 'Sec-Purpose': 'prefetch;prerender' } : { Purpose: 'prefetch' },
  }));
  const machines = Array.from({ length: 1000 }, (_, at) => ({
    number: numberAt(at % STORIES),
    from: `10.2.0.${String(at % 250)}`,
    userAgent: MACHINES[at % MACHINES.length] ?? '',
  }));
  return { beacons: [...first, ...reloads, ...prefetches, ...machines], expected: first.length };
}

function send(beacon: Beacon): Promise<number | undefined> {
  return sendBeacon(portal.url, beacon);
}

function visitors(count: number, number: number, network: string): Beacon[] {
  return Array.from({ length: count }, (_, at) => ({ number, from: `${network}.${String(at + 1)}` }));
}

function numberAt(at: number): number {
  return stories[at]?.number ?? 0;
}

async function bringInStories(): Promise<{ id: string; number: number }[]> {
  const run = runOperator(portal.dataDir, 'import', anImportFile(portal.dataDir, STORIES));
  if ((await run.outcome).code !== 0) throw new Error(run.printed());
  const { body } = await editor.ask('GET', `/api/articles?limit=${String(STORIES)}&depth=0`);
  const docs = memberOf(body, 'docs');
  if (!Array.isArray(docs) || docs.length !== STORIES) throw new Error(JSON.stringify(body).slice(0, 500));
  return docs.map((doc) => ({ id: String(memberOf(doc, 'id')), number: Number(memberOf(doc, 'number')) }));
}

function countsOf(): Promise<ReadonlyMap<string, number>> {
  return portal.database.views();
}

async function sum(): Promise<number> {
  return [...(await countsOf()).values()].reduce((total, views) => total + views, 0);
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function until(isDone: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await isDone())) {
    if (Date.now() > deadline)
      throw new Error(`still ${String(await sum())} after 30 s\n${portal.printed()}`);
    await pause(50);
  }
}
