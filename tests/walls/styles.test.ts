import stylelint from 'stylelint';
import { expect, test } from 'vitest';

test.each([
  ['a colour outside the tokens', 'p {\n  color: #bada55;\n}\n', 'color-no-hex'],
  ['a named colour', 'p {\n  color: red;\n}\n', 'color-named'],
  ['a colour as a function', 'p {\n  color: rgb(0 0 0 / 50%);\n}\n', 'function-disallowed-list'],
  [
    'a type size outside the tokens',
    'p {\n  font-size: 14px;\n}\n',
    'declaration-property-unit-disallowed-list',
  ],
  ['left where inline is meant', 'p {\n  margin-left: var(--space-1);\n}\n', 'csstools/use-logical'],
  ['left as a place', 'p {\n  left: 0;\n}\n', 'csstools/use-logical'],
  ['an id', '#teras {\n  color: var(--ink);\n}\n', 'selector-max-id'],
  ['!important', 'p {\n  color: var(--ink) !important;\n}\n', 'declaration-no-important'],
])('styles may not use %s', async (_, code, rule) => {
  expect(await brokenRules('src/site/styles/base.css', code)).toContain(rule);
});

test('a component is held to the same', async () => {
  const code = '<p class="a"></p>\n\n<style>\n  .a {\n    color: #bada55;\n  }\n</style>\n';

  expect(await brokenRules('src/site/components/A.astro', code)).toContain('color-no-hex');
});

test('the tokens name the colours', async () => {
  expect(await brokenRules('src/site/styles/tokens.css', ':root {\n  --ink: #1b1b1f;\n}\n')).toEqual([]);
});

async function brokenRules(path: string, code: string): Promise<string[]> {
  const cwd = new URL('../..', import.meta.url).pathname;
  const { results } = await stylelint.lint({ code, cwd, codeFilename: `${cwd}${path}` });
  return results.flatMap((result) => result.warnings.map((warning) => warning.rule));
}
