import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/**
 * A Chromium for the browser tests: CHROMIUM_PATH, the machine's own, or the one inside an npm package.
 * `env` is the environment it must be started with. Undefined when there is none.
 */
export async function findBrowser() {
  const given = process.env.CHROMIUM_PATH ?? '';
  const installed = [given, '/usr/bin/chromium'].find((file) => file !== '' && existsSync(file));
  if (installed !== undefined) return { executablePath: installed, env: { ...process.env } };
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  return unpackBrowser();
}

/** The package unpacks its own shared libraries only where it believes to run on its home platform. */
async function unpackBrowser() {
  const home = process.env.AWS_EXECUTION_ENV;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  if (home === undefined) delete process.env.AWS_EXECUTION_ENV;
  else process.env.AWS_EXECUTION_ENV = home;
  const libraries = path.join(tmpdir(), 'al2023', 'lib');
  return {
    executablePath,
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: path.join(tmpdir(), 'fonts') },
  };
}
