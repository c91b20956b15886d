import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aHouse, runText } from './house.fixture.ts';

const LOCKFILE =
  '{"packages":{"":{},"node_modules/astro":{"version":"7.3.5"},"node_modules/mac":{"version":"1.0.0","optional":true}}}';
const INSTALLED = '{"packages":{"node_modules/astro":{"version":"7.3.5"}}}';

test('a fresh clone is installed by the lockfile', async () => {
  expect(await installIn(aHouse({ 'package-lock.json': LOCKFILE }))).toContain('ci');
});

test('what is installed already is left alone, other machines’ packages apart', async () => {
  expect(await installIn(anInstalledHouse())).toBe('nothing');
});

test('another version in the lockfile is installed', async () => {
  const house = anInstalledHouse();
  await installIn(house);

  writeFileSync(path.join(house, 'package-lock.json'), LOCKFILE.replace('7.3.5', '7.3.6'));

  expect(await installIn(house)).toContain('ci');
});

test('packages that were deleted are installed again', async () => {
  const house = anInstalledHouse();
  await installIn(house);

  rmSync(path.join(house, 'node_modules'), { recursive: true });

  expect(await installIn(house)).toContain('ci');
});

function anInstalledHouse(): string {
  return aHouse({ 'package-lock.json': LOCKFILE, 'node_modules/.package-lock.json': INSTALLED });
}

async function installIn(house: string): Promise<string> {
  const { out } = await runText(
    house,
    `import { installStep } from './scripts/install.mjs';
     console.log(installStep()?.args.join(' ') ?? 'nothing');`,
  );
  return out.trim();
}
