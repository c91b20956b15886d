import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

// npm passes a signal on to the shell it started, and the shell dies without telling this process. So whoever
// was started by npm looks once a second whether that shell is still there, and stops as if told to.
if (isMainThread && process.env.npm_lifecycle_event !== undefined) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 1000);
  watch.unref();
}
