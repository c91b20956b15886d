import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root } from './root.mjs';
import { t } from './words.mjs';

/**
 * The path of a Node that runs the portal: the running one, or the one that the lockfile brings.
 * Undefined when neither is new enough.
 */
export function findNode24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const fromLockfile = path.join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', file);
  return existsSync(fromLockfile) ? fromLockfile : undefined;
}

/** Why there is no Node 24 here, and what to do. */
export function explainMissingNode() {
  return process.platform === 'darwin'
    ? t.nodeMissing.darwin
    : t.nodeMissing.other(`${process.platform}-${process.arch}`, process.version);
}
