import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textFaults } from './text-faults.ts';

const ROOT = new URL('../../', import.meta.url);

test('no file of ours is too long, vaguely named, or holds what it should not', () => {
  const faults = ourFiles().flatMap((path) =>
    textFaults(path, readFileSync(new URL(path, ROOT), 'utf8')).map((fault) => `${path} ${fault}`),
  );

  expect(faults).toEqual([]);
});

// Spelled apart, for this file is read by the test above as well.
const OFF = ['eslint', 'disable'].join('-');
const LATER = ['TO', 'DO'].join('');

test.each([
  ['a file of 301 lines', 'src/engine/a.ts', 'a\n'.repeat(301), 'is 301 lines long'],
  ['a rule switched off', 'src/engine/a.ts', `// ${OFF}-next-line eqeqeq`, 'line 1 switches a rule off'],
  [
    'a style rule switched off',
    'src/site/styles/a.css',
    '/* stylelint-' + 'disable */',
    'line 1 switches a rule off',
  ],
  ['a left-over', 'src/engine/a.ts', `a\n// ${LATER} later`, 'line 2 leaves something for later'],
  [
    'a place of one machine',
    'docs/a.md',
    ['see ', 'tmp', 'a'].join('/'),
    'line 1 names a place of one machine',
  ],
  ['a name for everything', 'src/engine/utils.ts', '', 'is named "utils"'],
  ['a name for nothing', 'src/engine/text/index.ts', '', 'is named "index"'],
  ['a camel', 'src/engine/keyTerms.ts', '', 'is not named in kebab-case'],
  ['a small component', 'src/site/components/byline.astro', '', 'is a component'],
])('%s is found', (_, path, text, fault) => {
  expect(textFaults(path, text).join()).toContain(fault);
});

test.each([
  ['a page is named by its address', 'src/site/pages/berita/[number]/[slug].astro', ''],
  ['a test is named as its component', 'src/site/components/Byline.test.ts', ''],
  ['a file of 300 lines', 'src/site/i18n/publication-time.test.ts', 'a\n'.repeat(300)],
  [
    'a rule switched off with its reason',
    'src/engine/a.ts',
    `// ${OFF}-next-line eqeqeq -- null and undefined are one here`,
  ],
])('%s is in order', (_, path, text) => {
  expect(textFaults(path, text)).toEqual([]);
});

function ourFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter((path) => OURS.test(path) && !MADE_BY_MACHINES.test(path) && existsSync(new URL(path, ROOT)));
}

const OURS = /\.(?:ts|tsx|mjs|astro|css)$/;
const MADE_BY_MACHINES = /(?:^cms\/(?:migrations\/|payload-types\.ts$)|importMap\.js$|next-env\.d\.ts$)/;
