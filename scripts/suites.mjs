import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readReport } from './read-report.mjs';
import { runGroup } from './run-group.mjs';

/** The suites of `npm test`, in the order of what fails soonest. Each is a list of checks. */
export const SUITES = {
  lint: [
    tool('eslint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']),
    tool('stylelint', [
      'node_modules/stylelint/bin/stylelint.mjs',
      'src/**/*.{css,astro}',
      '--max-warnings',
      '0',
    ]),
    tool('prettier', ['node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn']),
  ],
  types: [
    tool('tsc', ['node_modules/typescript/bin/tsc', '--noEmit']),
    tool('astro check', ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning']),
  ],
  unit: [tests('unit', 'site')],
  quality: [tests('quality')],
  databases: [tests('databases')],
  portal: [tests('portal')],
  browser: [tests('browser')],
};

/** The suites that look at what was built. */
export const NEEDS_BUILD = ['lint', 'types', 'portal', 'browser'];

/** The suites that open pages as a reader does. */
export const NEEDS_BROWSER = ['portal', 'browser'];

function tool(name, args) {
  return async (node, env) => {
    const { code } = await runGroup(node, args, { env });
    return code === 0
      ? { passed: 1, failed: 0, skipped: 0, failures: [] }
      : { passed: 0, failed: 1, skipped: 0, failures: [name] };
  };
}

function tests(...projects) {
  return async (node, env) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'warta-tests-'));
    const report = path.join(folder, 'report.json');
    const chosen = projects.flatMap((project) => ['--project', project]);
    // Few and slow tests are shown one by one, many and quick ones by file.
    const shown = projects.includes('unit') ? 'default' : 'verbose';
    const reporters = [`--reporter=${shown}`, '--reporter=json', `--outputFile.json=${report}`];
    const args = ['node_modules/vitest/vitest.mjs', 'run', ...chosen, ...reporters];
    const { code } = await runGroup(node, args, { env });
    const outcome = existsSync(report) ? readReport(JSON.parse(readFileSync(report, 'utf8'))) : NOTHING;
    rmSync(folder, { recursive: true });
    if (outcome.failed > 0) return outcome;
    if (outcome.passed === 0) return withFailure(outcome, `${projects.join(', ')}: not one test ran`);
    return code === 0 ? outcome : withFailure(outcome, `${projects.join(', ')}: vitest ended with ${code}`);
  };
}

const NOTHING = { passed: 0, failed: 0, skipped: 0, failures: [] };

function withFailure(outcome, name) {
  return { ...outcome, failed: outcome.failed + 1, failures: [...outcome.failures, name] };
}
