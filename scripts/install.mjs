import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root } from './root.mjs';
import { t } from './words.mjs';

const LOCKFILE = path.join(root, 'package-lock.json');
const INSTALLED = path.join(root, 'node_modules', '.package-lock.json');
const STAMP = path.join(root, 'node_modules', '.warta-lockfile');

/** The step that installs by the lockfile, or undefined when what it names is there. */
export function installStep() {
  const lockfile = readFileSync(LOCKFILE, 'utf8');
  const hash = createHash('sha256').update(lockfile).digest('hex');
  if (readIfThere(STAMP) === hash) return undefined;
  const done = () => writeFileSync(STAMP, hash);
  if (isInstalled(JSON.parse(lockfile).packages)) {
    done();
    return undefined;
  }
  // The builds need what NODE_ENV=production would leave out.
  const args = ['ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js')
    ? { label: t.install, command: process.execPath, args: [npm, ...args], done }
    : { label: t.install, command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args, done };
}

/** npm writes what it has installed into a lockfile of its own, as its last act. */
function isInstalled(wanted) {
  const found = JSON.parse(readIfThere(INSTALLED) ?? '{}').packages ?? {};
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === '' || found[name]?.version === version || (optional === true && found[name] === undefined),
  );
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
