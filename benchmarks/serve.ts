/**
 * What does a cached article page cost? The portal, nginx with the same bytes as a file, and Node's own server with
 * them in memory: same bytes, same encoding, same headers, in turn.
 *   node benchmarks/serve.ts [--connections 32] [--seconds 5] [--rounds 5]
 * Needs nginx and wrk: apt-get install nginx wrk
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { LoopDelay } from './loop-watch.ts';
import { startNginx } from './nginx.ts';
import { printConditions, printTable } from './print-table.ts';
import { cpuMsOf, startWatched } from './watched-process.ts';

interface Round {
  readonly requestsASecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly cpuMicros: number;
}

interface Variant {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  readonly rounds: Round[];
}

const { values: given } = parseArgs({
  options: {
    connections: { type: 'string', default: '32' },
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '5' },
  },
});
const folder = mkdtempSync(path.join(tmpdir(), 'warta-serve-'));
const portal = await startWatched('src/server/main.ts', {
  DATA_DIR: path.join(folder, 'data'),
  SAMPLE_CONTENT: 'yes',
  SITE_URL: 'https://warta.example', // as readers meet it: one header more
});
await settled(portal.url);
const page = await readPage(portal.url);
const files = { body: path.join(folder, 'page.gz'), headers: path.join(folder, 'headers.json') };
writeFileSync(files.body, page.body);
writeFileSync(files.headers, JSON.stringify(page.headers.flat()));
const bare = await startWatched('benchmarks/bare-server.ts', {
  PAGE_BODY: files.body,
  PAGE_HEADERS: files.headers,
});
const nginx = await startNginx(folder, page);

const variants: Variant[] = [
  { name: 'portal', url: `${portal.url}${page.path}`, pid: portal.pid, rounds: [] },
  { name: 'bare node', url: `${bare.url}${page.path}`, pid: bare.pid, rounds: [] },
  { name: 'nginx', url: `${nginx.url}${page.path}`, pid: nginx.workerPid, rounds: [] },
];
for (const { url } of variants) await assertSame(url);
for (const { url } of variants) load(url, 2);
await portal.loopDelay();
const delays: LoopDelay[] = [];
const [loadBefore = 0] = loadavg();
for (let round = 0; round < Number(given.rounds); round += 1)
  for (let place = 0; place < variants.length; place += 1) {
    const variant = variants[(place + round) % variants.length];
    if (!variant) continue;
    if (variant.pid === portal.pid) await portal.loopDelay();
    variant.rounds.push(measure(variant));
    if (variant.pid === portal.pid) delays.push(await portal.loopDelay());
  }
await Promise.all([portal.stop(), bare.stop(), nginx.stop()]);
rmSync(folder, { recursive: true });

printConditions(85, 'none');
console.log(
  `${page.path}, gzip, ${String(page.body.length)} bytes; ${given.connections} connections kept alive, ` +
    `${given.rounds} rounds of ${given.seconds} s, medians; load before ${loadBefore.toFixed(1)}\n`,
);
printTable([
  ['', 'requests/s', 'p50 ms', 'p99 ms', 'CPU µs/request', 'bytes'],
  ...variants.map(({ name, rounds }) => [
    name,
    median(rounds.map((round) => round.requestsASecond)).toFixed(0),
    median(rounds.map((round) => round.p50Ms)).toFixed(2),
    median(rounds.map((round) => round.p99Ms)).toFixed(2),
    median(rounds.map((round) => round.cpuMicros)).toFixed(1),
    String(page.body.length),
  ]),
]);
const late = (key: keyof LoopDelay) => median(delays.map((delay) => delay[key])).toFixed(1);
console.log(`\nportal's event loop, delay in ms: p50 ${late('p50')}  p99 ${late('p99')}  max ${late('max')}`);
const [ours = [], node = [], web = []] = variants.map(({ rounds }) => rounds);
console.log(
  `requests/s  portal ${rate(ours).toFixed(0)}  bare node ${rate(node).toFixed(0)}  ratio ${ratio(ours, node)}` +
    `  nginx ${rate(web).toFixed(0)}  ratio ${ratio(ours, web)}`,
);

function rate(rounds: readonly Round[]): number {
  return median(rounds.map((round) => round.requestsASecond));
}

/** Round by round, since a busy machine slows neighbours in time alike. */
function ratio(a: readonly Round[], b: readonly Round[]): string {
  return median(a.map((round, at) => round.requestsASecond / (b[at]?.requestsASecond ?? Number.NaN))).toFixed(
    2,
  );
}

function measure({ url, pid }: Variant): Round {
  const before = cpuMsOf(pid);
  const printed = load(url, Number(given.seconds));
  const cpuMs = cpuMsOf(pid) - before;
  if (/Non-2xx|Socket errors/.test(printed)) throw new Error(`${url} failed under load:\n${printed}`);
  return {
    requestsASecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(printed)?.[1]),
    p50Ms: toMs(/50%\s+([\d.]+)(us|ms|s)/.exec(printed)),
    p99Ms: toMs(/99%\s+([\d.]+)(us|ms|s)/.exec(printed)),
    cpuMicros: (cpuMs * 1000) / Number(/(\d+) requests in/.exec(printed)?.[1]),
  };
}

function load(url: string, seconds: number): string {
  const shape = ['-t1', `-c${given.connections}`, `-d${String(seconds)}s`, '--latency'];
  return execFileSync('wrk', [...shape, '-H', 'Accept-Encoding: gzip', url], { encoding: 'utf8' });
}

function toMs(found: RegExpExecArray | null): number {
  const unit = { us: 0.001, ms: 1, s: 1000 }[found?.[2] ?? ''];
  return Number(found?.[1]) * (unit ?? Number.NaN);
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;
}

/** The first story, packed, as it is sent to a reader: no client of Node's gives the bytes as they came. */
async function readPage(url: string) {
  const { pathname } = new URL((await fetch(`${url}/berita/1`)).url);
  const sent = execFileSync('curl', ['-s', '-i', '-H', 'Accept-Encoding: gzip', `${url}${pathname}`]);
  const end = sent.indexOf('\r\n\r\n');
  const lines = sent.subarray(0, end).toString('latin1').split('\r\n').slice(1);
  const headers = lines.map((line) => [
    line.slice(0, line.indexOf(':')),
    line.slice(line.indexOf(':') + 1).trim(),
  ]);
  return {
    path: pathname,
    body: sent.subarray(end + 4),
    headers: headers.filter(([name = '']) => !/^(date|connection|keep-alive)$/i.test(name)),
  };
}

async function assertSame(url: string): Promise<void> {
  const response = await fetch(url, { headers: { 'Accept-Encoding': 'gzip' } });
  const text = await response.text();
  const lacking = page.headers.filter(([name = '', value]) => response.headers.get(name) !== value);
  if (response.status !== 200 || !text.includes('</html>') || lacking.length > 0)
    throw new Error(`${url} sends another page: ${String(response.status)} ${JSON.stringify(lacking)}`);
}

async function settled(url: string): Promise<void> {
  for (;;) {
    const state: unknown = await (await fetch(`${url}/readyz`)).json();
    if (typeof state === 'object' && state !== null && 'search' in state && state.search === 'ok') return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
