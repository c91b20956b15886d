import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aHouse, runText } from './house.fixture.ts';

test('what was built is not built again until something it is made of changes', async () => {
  const house = aBuiltHouse();
  const before = await plannedIn(house, 'done');

  const unchanged = await plannedIn(house);
  writeFileSync(path.join(house, 'cms/payload.config.ts'), 'another');
  const changed = await plannedIn(house);

  expect({ before, unchanged, changed }).toEqual({ before: [ADMIN, SITE], unchanged: [], changed: [ADMIN] });
});

test('a test is no part of what is built', async () => {
  const house = aBuiltHouse();
  await plannedIn(house, 'done');

  writeFileSync(path.join(house, 'cms/payload.config.test.ts'), 'a test');

  expect(await plannedIn(house)).toEqual([]);
});

test('half a build is built anew, also when its change was taken back', async () => {
  const house = aBuiltHouse();
  await plannedIn(house, 'done');
  writeFileSync(path.join(house, 'cms/payload.config.ts'), 'another');
  await plannedIn(house, 'begun');

  writeFileSync(path.join(house, 'cms/payload.config.ts'), 'one');

  expect(await plannedIn(house)).toEqual([ADMIN]);
});

const ADMIN = 'Membangun ruang redaksi (/admin)';
const SITE = 'Membangun halaman pembaca';

function aBuiltHouse(): string {
  const house = aHouse({ 'cms/payload.config.ts': 'one', 'src/site/pages/index.astro': 'one' });
  mkdirSync(path.join(house, 'cms/.next'));
  mkdirSync(path.join(house, 'dist/site'), { recursive: true });
  return house;
}

/** The steps that a start would take, after which this much of each is carried out. */
async function plannedIn(house: string, ...carryOut: string[]): Promise<unknown> {
  const { out } = await runText(
    house,
    `import { buildSteps } from './scripts/build.mjs';
     const steps = buildSteps();
     console.log(JSON.stringify(steps.map((step) => step.label)));
     for (const step of steps) for (const part of ${JSON.stringify(carryOut)}) step[part]?.();`,
  );
  return JSON.parse(out);
}
