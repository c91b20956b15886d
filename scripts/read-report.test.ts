import { expect, test } from 'vitest';
import { readReport } from './read-report.mjs';

const COUNTS = { numPassedTests: 3, numPendingTests: 1, numTodoTests: 0 };

test('a failure is named by its file and its sentence', () => {
  const failing = aFile('failed', [
    { status: 'passed', fullName: 'a story is found' },
    { status: 'failed', fullName: 'a withdrawn story is not' },
  ]);

  const { passed, failed, skipped, failures } = readReport({ ...COUNTS, testResults: [failing] });

  expect({ passed, failed, skipped }).toEqual({ passed: 3, failed: 1, skipped: 1 });
  expect(failures).toEqual(['tests/a.test.ts > a withdrawn story is not']);
});

test('a file that cannot be loaded counts as failed', () => {
  const { failed, failures } = readReport({ ...COUNTS, testResults: [aFile('failed', [])] });

  expect(failed).toBe(1);
  expect(failures).toEqual(['tests/a.test.ts (the file itself)']);
});

function aFile(status: string, assertionResults: readonly { status: string; fullName: string }[]) {
  return { name: `${process.cwd()}/tests/a.test.ts`, status, assertionResults };
}
