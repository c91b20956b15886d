import { afterAll, beforeAll, expect, test } from 'vitest';
import { signInAsFirstAdmin, type NewsroomClient } from '../newsroom-client.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';
import { publishAFewStories } from './a-few-stories.ts';
import { chooseTargets } from './choose-targets.ts';
import { runFuzz } from './run-fuzz.ts';
import { watchMemory } from './watch-memory.ts';

/** Few enough for every change; `npm run fuzz` sends 50,000. */
const REQUESTS = 1000;
/** Another seed finds another fault; the same one finds out that it is mended. */
const SEED = 20_261_125;
/** Megabytes that the portal may hold more at its peak; what a flood kept would be hundreds. */
const MOST_GROWTH = 400;
/** Requests until a limit of some hundreds a minute must have been met. */
const MOST_FLOOD = 4000;
const FLOOD_AT_ONCE = 20;

let portal: RunningPortal;
let editor: NewsroomClient;

beforeAll(async () => {
  portal = await runPortal({ TRUSTED_PROXIES: '127.0.0.1' });
  editor = await signInAsFirstAdmin(portal);
  await publishAFewStories(editor, 3);
});

afterAll(async () => {
  await portal.destroy();
});

test('hostile requests of all kinds are answered without a fault, and the portal is as well as before', async () => {
  const targets = await chooseTargets(portal, editor);
  const memory = watchMemory(portal.pid);

  const { faults } = await runFuzz({
    port: Number(new URL(portal.url).port),
    requests: REQUESTS,
    seed: SEED,
    atOnce: 8,
    targets,
  });

  const { before, peak } = memory();
  expect(targets.pages.length).toBeGreaterThan(10);
  expect(faults).toEqual([]);
  expect(peak - before).toBeLessThan(MOST_GROWTH);
  for (const page of targets.pages) expect((await fetch(`${portal.url}${page}`)).status).toBe(200);
});

test('who floods the portal from one address is told to wait; what is kept and readers elsewhere are not met', async () => {
  const open = (path: string, from: string) =>
    fetch(`${portal.url}${path}`, { headers: { 'X-Forwarded-For': from, Cookie: '_ga=1' } });
  expect((await open('/peta-situs', '10.9.9.8')).status).toBe(200);

  const flood = await floodUntilRefused((at) => open(`/tidak-ada/${String(at)}`, '10.9.9.9'));

  expect(flood).toEqual(new Set([404, 429]));
  expect((await open('/tidak-ada/0', '10.9.9.8')).status).toBe(404);
  // A story that everybody behind one address was sent, each with another mark of who sent it.
  expect((await open('/peta-situs?fbclid=satu', '10.9.9.9')).status).toBe(200);
});

test('whoever asks much of the API without signing in is told to wait, and the newsroom is not', async () => {
  const ask = (headers: Readonly<Record<string, string>>) =>
    fetch(`${portal.url}/api/users/me`, { headers: { 'X-Forwarded-For': '10.9.9.7', ...headers } });

  const asked = await floodUntilRefused(() => ask({}));

  expect(asked).toEqual(new Set([200, 429]));
  expect((await ask({ Authorization: `JWT ${editor.token}` })).status).toBe(200);
});

/**
 * The answers up to a first refusal, of some thousand requests at most. How many a window of a minute lets in is for the
 * unit tests of the limit: here a slow machine may see one window end and the next begin.
 */
async function floodUntilRefused(send: (at: number) => Promise<Response>): Promise<ReadonlySet<number>> {
  const statuses = new Set<number>();
  for (let at = 0; at < MOST_FLOOD && !statuses.has(429); at += FLOOD_AT_ONCE) {
    const batch = Array.from({ length: FLOOD_AT_ONCE }, async (_, within) => {
      const response = await send(at + within);
      await response.arrayBuffer();
      return response.status;
    });
    for (const status of await Promise.all(batch)) statuses.add(status);
  }
  return statuses;
}
