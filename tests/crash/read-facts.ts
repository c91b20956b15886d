import { spawn } from 'node:child_process';
import path from 'node:path';
import type { PortalFacts } from './facts.ts';

/**
 * Reads the database beside the running portal, in a process that ends after it.
 * @param questions to the search
 */
export async function readFacts(
  env: Readonly<Record<string, string>>,
  questions: readonly string[],
): Promise<PortalFacts> {
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=4096', path.join(import.meta.dirname, 'inspect.ts')],
    {
      env: { NODE_ENV: 'production', PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  const printed: Buffer[] = [];
  let complaints = '';
  child.stdout.on('data', (part: Buffer) => printed.push(part));
  child.stderr.on('data', (part: Buffer) => (complaints += part.toString()));
  child.stdin.end(`${JSON.stringify(questions)}\n`);
  const code = await new Promise((resolve) => child.once('close', resolve));
  const last = Buffer.concat(printed).toString().trimEnd().split('\n').at(-1) ?? '';
  if (code !== 0 || !last.startsWith('{'))
    throw new Error(`the database cannot be read:\n${complaints}${last}`);
  return JSON.parse(last) as PortalFacts; // printed by inspect.ts
}
