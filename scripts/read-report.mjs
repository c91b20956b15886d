import path from 'node:path';
import { root } from './root.mjs';

/** What vitest's JSON report comes to: counts, and every failure by file and name. */
export function readReport(report) {
  const failures = report.testResults.flatMap(({ name, status, assertionResults }) => {
    const file = path.relative(root, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    // A file that cannot be loaded has no tests to fail.
    if (status === 'failed' && failed.length === 0) return [`${file} (the file itself)`];
    return failed.map((test) => `${file} > ${test.fullName}`);
  });
  return {
    passed: report.numPassedTests,
    failed: failures.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  };
}
