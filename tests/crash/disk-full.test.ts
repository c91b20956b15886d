import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '../running-portal.ts';
import { memberOf, type Answer } from '../newsroom-client.ts';
import { checkPortal } from './check-portal.ts';
import { EMPTY_LEDGER, Ledger } from './ledger.ts';
import { hireOffice, openOffice, type Office } from './office.ts';
import { startPortalProcess, type PortalPlace } from './portal-process.ts';
import { seededRandom } from './random.ts';
import { openStories } from './readers.ts';
import { mountSmallDisk } from './small-disk.ts';
import { writeStories } from './writer.ts';

const MEGABYTE = 1024 * 1024;
const WRITERS = 3;
/** Saves after which what is waited for will not happen: the disk takes no more than a few on what it has left. */
const TOO_MANY = 500;
const disk = mountSmallDisk(96);
afterAll(() => disk?.remove());

test.skipIf(disk === undefined)(
  'on a disk that is full saves and pictures are refused, readers are served, and all goes on when there is room (needs root, to mount a small disk)',
  async () => {
    if (!disk) return;
    const dataDir = path.join(disk.folder, 'data');
    mkdirSync(dataDir);
    const place = await aPlace(dataDir, path.dirname(disk.folder));
    const portal = startPortalProcess(place);
    try {
      await portal.answers();
      const office = await openOffice(place.url, await hireOffice(place.url, portal, WRITERS), WRITERS);
      const ledger = new Ledger(EMPTY_LEDGER, path.join(path.dirname(disk.folder), 'journal.jsonl'));
      const newsroom = { place, office, ledger };
      await portal.settled();

      await work(newsroom, ({ saved }) => saved >= 40);
      expect(await diskState(place.url)).toBe('ok');

      disk.leave(7 * MEGABYTE);
      expect(await diskState(place.url), 'told before it is full').toBe('low');
      const tight = await work(newsroom, ({ saved }) => saved >= 5);
      expect(tight.refusals, 'with little room all is saved').toEqual([]);

      disk.leave(0);
      const full = await work(newsroom, ({ refusals }) => refusals.filter((at) => at.to === 'save').length >= 12 && refusals.some((at) => at.to === 'upload')); // prettier-ignore
      expect(await diskState(place.url)).toBe('full');
      for (const { to, message } of full.refusals)
        expect(message).toMatch(to === 'save' ? /^Belum tersimpan karena ruang simpan portal penuh/ : /^Gambar belum tersimpan karena ruang simpan portal penuh/); // prettier-ignore
      expect(await answersToLongerSession(office), 'nobody is signed out').toEqual([]);
      for (const address of await readersAddresses(place.url, ledger))
        expect({ address, status: (await fetch(place.url + address)).status }).toEqual({
          address,
          status: 200,
        });

      disk.makeRoom();
      const again = await work(newsroom, ({ saved }) => saved >= 40);
      expect(again.refusals, 'there is room again').toEqual([]);
      expect(await diskState(place.url)).toBe('ok');
      await portal.settled();
      const comeback = { place, ledger, portal, dataDir, killedAt: Date.now(), losesViews: false, random: seededRandom(9) }; // prettier-ignore
      expect((await checkPortal(comeback)).faults).toEqual([]);
      expect(portal.isAlive()).toBe(true);
    } finally {
      await portal.kill();
    }
  },
  600_000,
);

interface Newsroom {
  readonly place: PortalPlace;
  readonly office: Office;
  readonly ledger: Ledger;
}

interface Outcome {
  saved: number;
  readonly refusals: { readonly to: 'save' | 'upload'; readonly message: string }[];
  /** Answers that say neither yes nor no. */
  readonly unclear: Answer[];
}

/** Several writers and readers at work until something has happened. */
async function work(
  { place, office, ledger }: Newsroom,
  until: (outcome: Outcome) => boolean,
): Promise<Outcome> {
  const outcome: Outcome = { saved: 0, refusals: [], unclear: [] };
  const ending = new AbortController();
  const onAnswer = (answer: Answer, to: 'save' | 'upload') => {
    if (answer.status < 300) outcome.saved += 1;
    if (answer.status === 507)
      outcome.refusals.push({ to, message: String(memberOf(answer.body, 'errors', '0', 'message')) }); // prettier-ignore
    else if (answer.status >= 500) outcome.unclear.push(answer);
    if (until(outcome) || outcome.saved > TOO_MANY) ending.abort();
  };
  await Promise.all([
    ...office.writers.map(
      (_, seat) =>
      writeStories({ office, ledger, random: seededRandom(seat + ledger.acknowledged * 7), seat, signal: ending.signal, onAnswer }), // prettier-ignore
    ),
    openStories(place.url, ledger, seededRandom(ledger.acknowledged), ending.signal),
  ]);
  expect(outcome.unclear).toEqual([]);
  expect(until(outcome), `it happened (${outcome.saved} saved, ${outcome.refusals.length} refused)`).toBe(
    true,
  );
  return outcome;
}

/** What the portal answers to a writer who stays, other than yes: the admin takes each for "signed out". */
async function answersToLongerSession({ writers }: Office): Promise<number[]> {
  const answers: number[] = [];
  for (let turn = 0; turn < 5; turn += 1)
    for (const writer of writers) {
      const answer = await writer.ask('POST', '/api/users/refresh-token').catch(() => undefined); // it broke off
      if (answer && answer.status !== 200) answers.push(answer.status);
    }
  return answers;
}

async function diskState(url: string): Promise<unknown> {
  const response = await fetch(`${url}/readyz`);
  expect(response.status, 'readers can be served').toBe(200);
  return memberOf(await response.json(), 'disk', 'state');
}

/** Pages that are kept, pages that nobody has asked for yet, and the search. */
async function readersAddresses(url: string, ledger: Ledger): Promise<string[]> {
  const numbers = [...ledger.stories.values()]
    .filter(({ possible }) => possible.length === 1 && possible[0]?.model?.state === 'tayang')
    .flatMap(({ number }) => number ?? []);
  expect(numbers.length).toBeGreaterThan(0);
  const front = await (await fetch(url)).text();
  const photo = /\/media\/[\w.-]+/.exec(front)?.[0];
  return ['/', '/rubrik/nusantara', '/cari?q=tidakada', '/indeks', ...numbers.map((number) => `/berita/${number}`), ...(photo ? [photo] : [])]; // prettier-ignore
}

async function aPlace(dataDir: string, folder: string): Promise<PortalPlace> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    log: path.join(folder, 'portal.log'),
    env: {
      SAMPLE_CONTENT: 'no',
      DATA_DIR: dataDir,
      DATABASE_URL: `file:${path.join(dataDir, 'warta.db')}`,
      PAYLOAD_SECRET: 'rahasia-untuk-uji-ruang-simpan-penuh',
      PORT: String(port),
      SITE_URL: url,
      TRUSTED_PROXIES: '127.0.0.1',
    },
  };
}
