import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder beside the repository that holds fixtures and judged stories; they never enter the repository. */
export const SHARED = resolve(import.meta.dirname, '..', process.env['WARTA_SHARED'] ?? '../shared');

/**
 * Why a test that reads a file of the shared folder is skipped; undefined when the file is there.
 * With CI=true an absent file is a failure and throws.
 */
export function reasonToSkip(file: string): string | undefined {
  const path = resolve(SHARED, file);
  if (existsSync(path)) return undefined;
  if (process.env['CI'] === 'true') throw new Error(`${path} is absent, and CI=true allows no skipping`);
  return `skipped: ${path} is absent`;
}
