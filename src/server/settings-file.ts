import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { hasCode } from './has-code.ts';

/** The settings typed into a `.env` file beside package.json; none when there is no such file. */
export function readSettingsFile(file: string): Record<string, string> {
  try {
    const parsed = parseEnv(readFileSync(file, 'utf8'));
    return Object.fromEntries(Object.entries(parsed).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return {};
    throw error;
  }
}
