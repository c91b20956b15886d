import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const SITE_TESTS = ['src/site/**/*.test.ts'];

/** For suites whose tests start a server, a browser or a database: one file at a time, with patience. */
const ONE_AT_A_TIME = { fileParallelism: false, testTimeout: 120_000, hookTimeout: 300_000 };

/** One project per suite of `npm test`; `vitest run --project unit` runs one by hand. */
export default defineConfig({
  test: {
    projects: [
      suite('unit', ['src', 'cms', 'scripts', 'tests/walls'], { exclude: SITE_TESTS, testTimeout: 20_000 }),
      // Components are compiled by Astro, whose settings would slow down whatever does not need them.
      getViteConfig({ test: { name: 'site', include: SITE_TESTS, testTimeout: 20_000 } }),
      suite('quality', ['tests/quality'], { testTimeout: 300_000, hookTimeout: 300_000 }),
      suite('databases', ['tests/databases'], ONE_AT_A_TIME),
      suite(
        'portal',
        ['tests/server', 'tests/crash', 'tests/fuzz', 'tests/budgets', 'tests/golden'],
        ONE_AT_A_TIME,
      ),
      suite('browser', ['tests/browser'], ONE_AT_A_TIME),
    ],
  },
});

function suite(
  name: string,
  folders: readonly string[],
  test: NonNullable<TestProjectInlineConfiguration['test']>,
): TestProjectInlineConfiguration {
  const config = fileURLToPath(new URL('cms/payload.config.ts', import.meta.url));
  return {
    resolve: { alias: { '@payload-config': config } },
    test: { name, include: folders.map((folder) => `${folder}/**/*.test.ts`), ...test },
  };
}
