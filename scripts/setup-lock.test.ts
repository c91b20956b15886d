import { expect, test } from 'vitest';
import { aHouse, runText } from './house.fixture.ts';

const BUILD = `
  import { appendFileSync } from 'node:fs';
  import { setTimeout } from 'node:timers/promises';
  import { alone } from './scripts/setup-lock.mjs';
  await alone(async () => {
    console.log('begins', Date.now());
    await setTimeout(1000);
    console.log('ends', Date.now());
  });`;

test('two starts at once build one after the other', async () => {
  const house = aHouse();

  const endings = await Promise.all([runText(house, BUILD), runText(house, BUILD)]);

  const spans = endings.map(({ out }) =>
    [...out.matchAll(/(?:begins|ends) (\d+)/g)].map(([, at]) => Number(at)),
  );
  const [first = [], second = []] = spans.toSorted(([a = 0], [b = 0]) => a - b);
  expect(second[0]).toBeGreaterThanOrEqual(first[1] ?? Infinity);
  expect(endings.map(({ out }) => out).join()).toContain('Penyiapan lain sedang berjalan');
});

test('a start that was killed does not stop the next one', async () => {
  const dead = await runText(aHouse(), 'console.log(process.pid)');
  const house = aHouse({ 'dist/.setup-lock': dead.out.trim() });

  const { code, out } = await runText(house, BUILD);

  expect(code).toBe(0);
  expect(out).toContain('ends');
});
