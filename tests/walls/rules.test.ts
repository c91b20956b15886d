import { expect, test } from 'vitest';
import { brokenRules } from './lint-text.ts';

test.each([
  [
    'a pure room does not read the clock',
    'src/engine/a.ts',
    'export const at = Date.now();',
    'no-restricted-properties',
  ],
  ['nor through new Date()', 'src/site/model/a.ts', 'export const at = new Date();', 'no-restricted-syntax'],
  ['nor through Date()', 'src/site/i18n/a.ts', 'export const at = Date();', 'no-restricted-syntax'],
  [
    'a page does not read the clock past its doors',
    'src/site/pages/a.astro',
    '---\nconst at = new Date();\n---\n{at}',
    'no-restricted-syntax',
  ],
  ['nor through Date.now()', 'src/site/data/a.ts', 'export const a = Date.now();', 'no-restricted-syntax'],
  [
    'a pure room throws no dice',
    'src/contract/a.ts',
    'export const a = Math.random();',
    'no-restricted-properties',
  ],
  [
    'a pure room reads no environment',
    'src/engine/a.ts',
    'export const a = process.env;',
    'no-restricted-globals',
  ],
  ['a pure room imports at its top', 'src/engine/a.ts', `await import('./b.ts');`, 'no-restricted-syntax'],
  [
    'a room reaches no other by a late import',
    'cms/a.ts',
    `await import('../src/server/b.ts');`,
    'no-restricted-syntax',
  ],
  [
    'nor by a type of one',
    'src/site/data/a.ts',
    `let a: import('../../server/b.ts').B;`,
    'no-restricted-syntax',
  ],
  ['a module has no default export', 'src/server/a.ts', 'export default 1;', 'no-restricted-syntax'],
  ['product code does not print', 'src/server/http.ts', `console.log('a');`, 'no-console'],
  ['an exported function has a docstring', 'cms/a.ts', 'export function a() {}', 'jsdoc/require-jsdoc'],
  ['an exported value has a docstring', 'src/engine/a.ts', 'export const A = 1;', 'jsdoc/require-jsdoc'],
  [
    'an exported shape has a docstring',
    'src/server/a.ts',
    'export interface A { b: 1 }',
    'jsdoc/require-jsdoc',
  ],
  ['an exported type has a docstring', 'src/site/data/a.ts', 'export type A = 1 | 2;', 'jsdoc/require-jsdoc'],
  [
    'a type import says so',
    'src/server/a.ts',
    `import { A } from './b.ts';\nlet a: A;`,
    '@typescript-eslint/consistent-type-imports',
  ],
  ['any is refused', 'src/server/a.ts', 'let a: any;', '@typescript-eslint/no-explicit-any'],
  [
    'a non-null assertion is refused',
    'src/server/a.ts',
    'let a = b!;',
    '@typescript-eslint/no-non-null-assertion',
  ],
  [
    '@ts-ignore is refused',
    'src/server/a.ts',
    '// @ts-ignore\nlet a = 1;',
    '@typescript-eslint/ban-ts-comment',
  ],
  ['a file ends at 300 lines', 'src/server/a.ts', 'void 0;\n'.repeat(301), 'max-lines'],
  [
    'a component reads no locals',
    'src/site/components/A.astro',
    '---\nconst { a } = Astro.locals;\n---\n{a}',
    'no-restricted-syntax',
  ],
  [
    'a component prints no raw HTML',
    'src/site/components/A.astro',
    '<p set:html={a} />',
    'astro/no-set-html-directive',
  ],
  [
    'a test is not left out in silence',
    'src/engine/a.test.ts',
    `import { test } from 'vitest';\ntest.skip('a', () => {});`,
    'vitest/no-disabled-tests',
  ],
  [
    'a cast without its reason is refused',
    'src/server/a.ts',
    'const a = b as string;',
    'warta/cast-says-why',
  ],
  [
    'a page has no words of its own',
    'src/site/pages/a.astro',
    '<p>{a && <b>Baca</b>}</p>',
    'no-restricted-syntax',
  ],
  ['nor in an attribute', 'src/site/components/A.astro', '<img alt="Foto" />', 'no-restricted-syntax'],
  ['nor an inline style', 'src/site/components/A.astro', '<p style={a}>{b}</p>', 'no-restricted-syntax'],
  [
    'a hook passes req',
    'cms/collections/a/hooks/b.ts',
    `/** A. */\nexport const a = ({ req }) => req.payload.create({ collection: 'outbox' });`,
    'warta/payload-call-passes-req',
  ],
  [
    'a hook passes req to the database',
    'cms/collections/a/hooks/b.ts',
    `/** A. */\nexport const a = ({ req }) => req.payload.db.updateOne({ id: 1 });`,
    'warta/payload-call-passes-req',
  ],
])('%s', async (_, path, text, rule) => {
  expect(await brokenRules(path, text)).toContain(rule);
});

test.each([
  [
    'the view model of a byline picks its fields',
    'src/site/model/a.ts',
    `export type A = Pick<{ a: 1 }, 'a'>;`,
  ],
  ['settings files have default exports', 'astro.config.mjs', 'export default {};'],
  [
    'instants from text are pure',
    'src/engine/a.ts',
    `/** Keppres 41/1987. */\nexport const A = new Date('1987-01-01');`,
  ],
  ['a cast may say why', 'src/server/a.ts', 'void (b as string); // the parser above refuses the rest'],
  ['as const needs no reason', 'src/server/a.ts', `void (['a'] as const);`],
  [
    'markup may have marks, entities, styles and comments',
    'src/site/components/A.astro',
    '<!-- Byline -->\n<p>{a} - &nbsp;·</p>\n<style>\n  p {\n    color: var(--ink);\n  }\n</style>',
  ],
  [
    'a hook that passes req',
    'cms/collections/a/hooks/b.ts',
    `/** A. */\nexport const a = ({ req }) => req.payload.create({ collection: 'outbox', req });`,
  ],
])('%s', async (_, path, text) => {
  expect(await brokenRules(path, text)).toEqual([]);
});
