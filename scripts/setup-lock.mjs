import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { root } from './root.mjs';
import { t } from './words.mjs';

const LOCK = path.join(root, 'dist', '.setup-lock');

/** Runs the work while no other process of this folder installs or builds; waits for one that does. */
export async function alone(work) {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  let waitedFor;
  while (!tryToLock()) {
    const owner = readOwner();
    if (owner !== undefined && !isAlive(owner)) removeLockOf(owner);
    else {
      if (owner !== waitedFor) console.log(t.waitForOther(owner));
      waitedFor = owner;
      await setTimeout(500);
    }
  }
  process.once('exit', unlock);
  try {
    return await work();
  } finally {
    process.off('exit', unlock);
    unlock();
  }
}

/** A link is made whole or not at all, so nobody reads a lock without its owner. */
function tryToLock() {
  const draft = `${LOCK}.${process.pid}`;
  writeFileSync(draft, String(process.pid));
  try {
    linkSync(draft, LOCK);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function unlock() {
  rmSync(LOCK, { force: true });
}

function readOwner() {
  try {
    return Number(readFileSync(LOCK, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Two may find the same dead owner; whoever moved a living one's lock puts it back. */
function removeLockOf(owner) {
  const moved = `${LOCK}.stale.${process.pid}`;
  try {
    renameSync(LOCK, moved);
    if (readFileSync(moved, 'utf8') !== String(owner)) linkSync(moved, LOCK);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  }
  rmSync(moved, { force: true });
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
