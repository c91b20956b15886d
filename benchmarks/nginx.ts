import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { freePort } from '../tests/running-portal.ts';

/** A page as it is sent: gzip bytes, and headers without those of one connection. */
export interface SentPage {
  readonly path: string;
  readonly body: Buffer;
  readonly headers: readonly (readonly string[])[];
}

/** Starts nginx with the page as a file beside its packed copy, one worker, and the page's own headers. */
export async function startNginx(folder: string, page: SentPage) {
  const port = await freePort();
  const root = path.join(folder, 'files');
  const file = path.join(root, page.path);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.gz`, page.body);
  writeFileSync(file, gunzipSync(page.body));
  const config = path.join(folder, 'nginx.conf');
  writeFileSync(config, settings(folder, root, port, page));
  const master = spawn('nginx', ['-e', 'stderr', '-c', config], { stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${String(port)}`;
  while (!(await isUp(url))) {
    if (master.exitCode !== null) throw new Error('nginx did not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const pid = String(master.pid);
  return {
    url,
    workerPid: Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0]),
    stop: async () => {
      const ended = once(master, 'exit');
      master.kill('SIGQUIT');
      await ended;
    },
  };
}

function settings(folder: string, root: string, port: number, page: SentPage): string {
  const own = page.headers
    .filter(([name = '']) => !/^(content-type|content-length|content-encoding)$/i.test(name))
    .map(([name = '', value = '']) => `add_header ${name} '${value.replaceAll("'", String.raw`\'`)}';`);
  const type = page.headers.find(([name = '']) => /^content-type$/i.test(name))?.[1] ?? '';
  return `daemon off;
user root;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=100;
  keepalive_requests 100000000;
  gzip_static on;
  etag off;
  if_modified_since off;
  types {}
  default_type '${type}';
  server {
    listen 127.0.0.1:${String(port)};
    root ${root};
    add_header Last-Modified '';
    ${own.join('\n    ')}
  }
}
`;
}

async function isUp(url: string): Promise<boolean> {
  try {
    await fetch(url);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false; // nobody listens yet
    throw error;
  }
}
