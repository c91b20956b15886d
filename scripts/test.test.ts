import { expect, test } from 'vitest';
import { aHouse, runNode, type Ending } from './house.fixture.ts';

test('the last line sums up every suite, and a failure is named and ends in exit code 1', async () => {
  const { code, out } = await npmTest(`{ passed: 4, failed: 1, skipped: 2, failures: ['prettier'] }`);

  expect(code).toBe(1);
  expect(out).toContain('failed: lint: prettier');
  expect(out.trimEnd().split('\n').at(-1)).toBe('5 passed, 1 failed, 2 skipped');
});

test('when all is well the exit code is 0 and nothing else is on the last line', async () => {
  const { code, out } = await npmTest('{ passed: 4, failed: 0, skipped: 0, failures: [] }');

  expect(code).toBe(0);
  expect(out.trimEnd().split('\n').at(-1)).toBe('5 passed, 0 failed');
});

test('a suite that does not exist is refused', async () => {
  const { code, err } = await runNode(aHouse(), 'scripts/test.mjs', 'unti');

  expect(code).toBe(2);
  expect(err).toContain('Unknown suite: unti');
});

function npmTest(outcome: string): Promise<Ending> {
  const house = aHouse({
    'package-lock.json': '{"packages":{"":{}}}',
    'node_modules/.package-lock.json': '{"packages":{}}',
    'scripts/suites.mjs': `
      export const NEEDS_BUILD = [];
      export const NEEDS_BROWSER = [];
      const well = { passed: 1, failed: 0, skipped: 0, failures: [] };
      export const SUITES = { lint: [async () => (${outcome})], unit: [async () => well] };`,
  });
  return runNode(house, 'scripts/test.mjs');
}
