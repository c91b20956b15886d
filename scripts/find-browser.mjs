import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/**
 * The path of a Chromium for the browser tests: CHROMIUM_PATH, the machine's own, or the one that lies
 * inside an npm package (Linux on x64). Undefined when there is none.
 */
export async function findBrowser() {
  const given = process.env.CHROMIUM_PATH ?? '';
  const installed = [given, '/usr/bin/chromium'].find((file) => file !== '' && existsSync(file));
  if (installed !== undefined) return installed;
  return process.platform === 'linux' && process.arch === 'x64' ? unpackBrowser() : undefined;
}

/** The package unpacks its own shared libraries only where it believes to run on its home platform. */
async function unpackBrowser() {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const file = await chromium.executablePath();
  // Only the browser may see those libraries, so a script stands in front of it.
  const script = path.join(tmpdir(), `warta-chromium-${process.pid}`);
  const libraries = `LD_LIBRARY_PATH='${path.join(tmpdir(), 'al2023', 'lib')}'`;
  writeFileSync(
    script,
    `#!/bin/sh\n${libraries} FONTCONFIG_PATH='${path.join(tmpdir(), 'fonts')}' exec '${file}' "$@"\n`,
  );
  chmodSync(script, 0o755);
  process.on('exit', () => rmSync(script, { force: true }));
  return script;
}
