import { spawn } from 'node:child_process';
import process from 'node:process';
import { root } from './root.mjs';
import { t } from './words.mjs';

/**
 * Runs one step of the preparation and shows that it is alive: a line at its start, one every ten seconds,
 * one at its end. Its own output is shown only when it fails.
 * @returns whether it succeeded
 */
export async function runStep({ number, total, label, command, args, env = {} }) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  console.log(t.step(number, total, label));
  const heartbeat = setInterval(() => console.log(t.stillBusy(seconds())), 10_000);
  const { code, output } = await run(command, args, env);
  clearInterval(heartbeat);
  if (code === 0) {
    console.log(t.stepDone(seconds()));
    return true;
  }
  console.error(t.stepFailed(label, code));
  console.error(output.trimEnd().split('\n').slice(-40).join('\n'));
  return false;
}

function run(command, args, env) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output = (output + text).slice(-KEPT_CHARACTERS)));
    }
    let stoppedBy;
    const stop = (signal) => {
      stoppedBy = signal;
      child.kill(signal);
    };
    process.on('SIGTERM', stop).on('SIGINT', stop);
    child.on('error', (error) => resolve({ code: error.code, output: String(error) }));
    child.on('close', (code, signal) => {
      process.off('SIGTERM', stop).off('SIGINT', stop);
      if (stoppedBy !== undefined) process.exit(stoppedBy === 'SIGINT' ? 130 : 143);
      resolve({ code: code ?? signal, output });
    });
  });
}

const KEPT_CHARACTERS = 50_000;
