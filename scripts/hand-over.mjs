import { spawn } from 'node:child_process';
import process from 'node:process';
import { root } from './root.mjs';
import './follow-parent.mjs';

/**
 * Goes on as another program: arguments, signals, exit code and terminal are its own from here on.
 * Where the system can, this process becomes that program; else it stands in front of it.
 */
export function handOver(node, args) {
  process.chdir(root);
  const env = { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'production' };
  const follow = new URL('follow-parent.mjs', import.meta.url).href;
  const all = ['--disable-warning=ExperimentalWarning', '--import', follow, ...args];
  if (typeof process.execve === 'function') {
    process.removeAllListeners('warning');
    process.execve(node, [node, ...all], env);
  }
  const child = spawn(node, all, { stdio: 'inherit', env });
  // A terminal sends Ctrl-C to both; only what was sent to this process alone is passed on.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}
