import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

/** The settings typed into a `.env` file beside package.json; none when there is no such file. */
export function readSettingsFile(file: string): Record<string, string> {
  try {
    const parsed = parseEnv(readFileSync(file, 'utf8'));
    return Object.fromEntries(Object.entries(parsed).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}
