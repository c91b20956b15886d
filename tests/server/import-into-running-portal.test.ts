import { statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { memberOf } from '../newsroom-client.ts';
import { runOperator } from '../run-operator.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';
import { anImportFile } from './import-file.fixture.ts';

let portal: RunningPortal;

beforeAll(async () => {
  portal = await runPortal();
});

afterAll(async () => {
  await portal.destroy();
});

test('a running portal takes the import over and shows the stories to readers', async () => {
  const file = anImportFile(portal.dataDir, 20, 'pertama.jsonl');

  const first = await runOperator(portal.dataDir, 'import', file).outcome;
  const second = await runOperator(portal.dataDir, 'import', file).outcome;

  expect(first).toEqual({ code: 0, lastLine: 'Selesai: 20 ditambahkan, 0 sudah ada, 0 ditolak.' });
  expect(second).toEqual({ code: 0, lastLine: 'Selesai: 0 ditambahkan, 20 sudah ada, 0 ditolak.' });
  expect(await publicStories()).toBe(20);
});

test('a media center of the import gets the region and the zone that its name says', async () => {
  const response = await fetch(`${portal.url}/api/units?depth=1`);
  const units: unknown = await response.json();

  expect(memberOf(units, 'docs', '0')).toMatchObject({
    name: 'MC KAB ACEH TENGAH',
    kind: 'media-center',
    zone: 'WIB',
    region: { code: '11.04' },
  });
});

test('nobody but the portal’s own user can give it commands', () => {
  expect(statSync(path.join(portal.dataDir, 'portal.sock')).mode & 0o777).toBe(0o600);
});

test('Ctrl-C ends the import and not the portal, and a second import waits its turn', async () => {
  const file = anImportFile(portal.dataDir, 1000, 'panjang.jsonl');
  const run = runOperator(portal.dataDir, 'import', file);
  await run.until(/ditambahkan/);

  const rival = runOperator(portal.dataDir, 'import', file);
  expect((await rival.outcome).code).toBe(1);
  expect(rival.printed()).toContain('sedang mengerjakan pemuatan lain');

  run.child.kill('SIGINT');
  const stopped = await run.outcome;
  expect(stopped.code).toBe(130);
  expect(stopped.lastLine).toMatch(/^Dihentikan: /);
  expect((await fetch(`${portal.url}/healthz`)).status).toBe(200);
});

test('a command that is killed ends its import after the batch, and the next one can begin', async () => {
  const run = runOperator(portal.dataDir, 'import', anImportFile(portal.dataDir, 1000, 'panjang.jsonl'));
  await run.until(/ditambahkan/);
  run.child.kill('SIGKILL');
  await run.outcome;

  const small = anImportFile(portal.dataDir, 1, 'pendek.jsonl');
  await expect
    .poll(async () => (await runOperator(portal.dataDir, 'import', small).outcome).code, { timeout: 60_000 })
    .toBe(0);
});

test('a portal that stops during an import ends it cleanly', async () => {
  const run = runOperator(portal.dataDir, 'import', anImportFile(portal.dataDir, 1500, 'panjang.jsonl'));
  await run.until(/ditambahkan/);

  const [code, outcome] = await Promise.all([portal.stop(), run.outcome]);

  expect(code).toBe(0);
  expect(outcome.lastLine).toMatch(/^Dihentikan: /);
});

async function publicStories(): Promise<unknown> {
  const response = await fetch(`${portal.url}/api/articles?limit=1`);
  return memberOf(await response.json(), 'totalDocs');
}
