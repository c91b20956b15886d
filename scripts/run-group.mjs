import { spawn } from 'node:child_process';
import process from 'node:process';
import { root } from './root.mjs';

/**
 * Runs a program and whatever it starts, to the end: nothing of it is alive afterwards.
 * @returns its exit code (or the signal that ended it), and what it printed where `capture` was asked for
 */
export function runGroup(command, args, { env = process.env, minutes = 20, capture = false } = {}) {
  return new Promise((resolve) => {
    const stdio = ['ignore', capture ? 'pipe' : 'inherit', 'inherit'];
    const child = spawn(command, args, { cwd: root, env, stdio, detached: process.platform !== 'win32' });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    const endGroup = (signal) => killGroup(child, signal);
    const patience = setTimeout(() => {
      console.error(`${args.join(' ')}: not done after ${minutes} minutes, ended`);
      endGroup('SIGKILL');
    }, minutes * 60_000);
    process.on('SIGTERM', endGroup).on('SIGINT', endGroup);
    const finish = (code) => {
      clearTimeout(patience);
      process.off('SIGTERM', endGroup).off('SIGINT', endGroup);
      resolve({ code, output });
    };
    child.on('error', (error) => finish(error.code));
    child.on('exit', (code, signal) => {
      if (!capture) endGroup('SIGKILL');
      finish(code ?? signal);
    });
  });
}

function killGroup(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
