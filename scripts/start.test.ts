import { expect, test } from 'vitest';
import { aHouse, runNode, runText } from './house.fixture.ts';

test('a slip in an option is refused before anything is installed', async () => {
  const { code, out, err } = await runNode(aHouse(), 'scripts/start.mjs', '--buildonly');

  expect(code).toBe(2);
  expect(err).toContain('Pilihan tidak dikenal: --buildonly');
  expect(out).toBe('');
});

test('the portal gets the arguments, and its exit code is that of the start', async () => {
  const house = aHouse({ 'portal.mjs': 'console.log(process.argv.slice(2).join()); process.exit(7);' });

  const { code, out } = await runText(
    house,
    `import { handOver } from './scripts/hand-over.mjs'; handOver(process.execPath, ['portal.mjs', 'a b']);`,
  );

  expect({ code, out }).toEqual({ code: 7, out: 'a b\n' });
});
