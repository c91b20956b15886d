import { expect, test } from 'vitest';
import { aHouse, runNode } from './house.fixture.ts';

const HOUSE = {
  'package-lock.json': '{"packages":{"":{}}}',
  'node_modules/.package-lock.json': '{"packages":{}}',
  'src/server/operator/import.ts':
    'const given: string[] = process.argv.slice(2); console.log(given.join());',
  'kiriman/berita.jsonl': '',
};

test('a file is looked for where the operator stands, and options are left as they are', async () => {
  const house = aHouse(HOUSE);

  const { code, out } = await runNode(
    `${house}/kiriman`,
    '../scripts/operator.mjs',
    'import',
    'berita.jsonl',
    '--help',
  );

  expect({ code, out }).toEqual({ code: 0, out: `${house}/kiriman/berita.jsonl,--help\n` });
});

test('a command that does not exist is refused with those that do', async () => {
  const { code, err } = await runNode(aHouse(HOUSE), 'scripts/operator.mjs', 'improt');

  expect(code).toBe(2);
  expect(err).toContain('Perintah tidak dikenal: improt\nYang dikenal: import');
});
