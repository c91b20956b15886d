/**
 * How long after "saved" do readers see a new story? From the answer to the step "tayangkan" to the new bytes on the
 * article, the front page, its section, the page of a story that it is related to, and in search; with another editor
 * who saves a draft again and again, and, as the baseline in turn with it, without.
 *   node benchmarks/publish.ts --data FOLDER [--publishes 100] [--cpu-prof FOLDER]
 * FOLDER is a data folder that is copied; where it holds no portal yet, the stories of ../shared/data are imported.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { memberOf, signInAsFirstAdmin } from '../tests/newsroom-client.ts';
import { SHARED } from '../tests/shared-folder.ts';
import type { LoopDelay } from './loop-watch.ts';
import { printConditions, printTable } from './print-table.ts';
import { createDraft, prepareNewsroom } from './publish-newsroom.ts';
import { startWatched } from './watched-process.ts';

const PAGES = ['article', 'front', 'section', 'related', 'search'] as const;
type Page = (typeof PAGES)[number];

/** Publications between two changes from a busy newsroom to a quiet one and back. */
const BLOCK = 10;
/** Milliseconds that a page may take before the run is given up, and the index to be ready at the start. */
const PATIENCE_MS = 30_000;
const START_PATIENCE_MS = 600_000;
/** Milliseconds between looks at a page that does not show the story yet. */
const LOOK_MS = 5;

interface Sample {
  readonly ms: Record<Page | 'answer', number>;
}

interface Lane {
  readonly name: string;
  readonly samples: Sample[];
  readonly delays: LoopDelay[];
  saves: number;
}

const { values: given } = parseArgs({
  options: {
    data: { type: 'string' },
    publishes: { type: 'string', default: '100' },
    'cpu-prof': { type: 'string' },
  },
});
const dataDir = copyOf(filled(given.data ?? path.join(tmpdir(), 'warta-bench-data')));
const profile = given['cpu-prof'] === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${given['cpu-prof']}`];
const portal = await startWatched(
  'src/server/main.ts',
  { DATA_DIR: dataDir, SAMPLE_CONTENT: 'no', TRUSTED_PROXIES: '127.0.0.1' },
  profile,
);
await settled();
const editor = await signInAsFirstAdmin(portal);
const newsroom = await prepareNewsroom(editor);
const [loadBefore = 0] = loadavg();

const busy: Lane = { name: 'while another saves', samples: [], delays: [], saves: 0 };
const quiet: Lane = { name: 'alone', samples: [], delays: [], saves: 0 };
let made = 0;
let looks = 0;
let earlier = await publish(newsroom.story(made));
for (let round = 0; round < Number(given.publishes) / BLOCK; round += 1) {
  await runBlock(busy);
  await runBlock(quiet);
}
await portal.stop();
rmSync(dataDir, { recursive: true });

printConditions(newsroom.stories, 'none');
console.log(
  `${String(busy.samples.length)} publications while another editor saved ${String(busy.saves)} drafts, and ` +
    `${String(quiet.samples.length)} alone, in turn by ${String(BLOCK)}; load before ${loadBefore.toFixed(1)}\n`,
);
printTable([
  ['ms from "saved" to', 'p50', 'p99', 'max', 'alone p50', 'p99', 'max', 'p99 ratio'],
  ...PAGES.map((page) => row(page)),
  row('answer'),
]);
for (const { name, delays } of [busy, quiet]) {
  const worst = (key: keyof LoopDelay) => delays.map((delay) => delay[key]).toSorted((a, b) => a - b);
  const p99 = worst('p99');
  console.log(
    `event loop, delay in ms, ${name}: p50 ${middle(worst('p50')).toFixed(1)}  p99 ${middle(p99).toFixed(1)} ` +
      `(worst block ${(p99.at(-1) ?? 0).toFixed(1)})  max ${(worst('max').at(-1) ?? 0).toFixed(0)}`,
  );
}
const slowest = Math.max(...PAGES.map((page) => at(busy, page, 99)));
const slowestAlone = Math.max(...PAGES.map((page) => at(quiet, page, 99)));
console.log(
  `slowest page, p99 ms  busy ${slowest.toFixed(0)}  alone ${slowestAlone.toFixed(0)}  ratio ${(slowest / slowestAlone).toFixed(2)}`,
);

async function runBlock(lane: Lane): Promise<void> {
  const other = lane === busy ? keepSaving() : undefined;
  await portal.loopDelay();
  for (let turn = 0; turn < BLOCK; turn += 1) {
    const story = newsroom.story((made += 1));
    const published = await publish(story);
    const ms = { answer: published.answerMs } as Record<Page | 'answer', number>; // filled in below
    const pages: Record<Page, string> = {
      article: published.path,
      front: '/',
      section: newsroom.sectionPath,
      related: earlier.path,
      search: `/cari?q=${story.word}`,
    };
    await Promise.all(
      PAGES.map(async (page) => {
        ms[page] = await msUntilShown(pages[page], published.path, published.savedAt);
      }),
    );
    lane.samples.push({ ms });
    earlier = published;
  }
  lane.delays.push(await portal.loopDelay());
  lane.saves += (await other?.end()) ?? 0;
}

/** Another editor, whose next save begins when the last one has been acknowledged. */
function keepSaving() {
  const ending = new AbortController();
  const saving = (async () => {
    let saves = 0;
    for (; !ending.signal.aborted; saves += 1) {
      const draft = { ...newsroom.story(saves).document, headline: `Naskah ke ${String(saves)}` };
      const answer = await editor.ask(
        'PATCH',
        `/api/articles/${newsroom.draft}?draft=true&autosave=true`,
        draft,
      );
      if (answer.status !== 200) throw new Error(`a draft was not saved: ${JSON.stringify(answer.body)}`);
    }
    return saves;
  })();
  return {
    end: () => {
      ending.abort();
      return saving;
    },
  };
}

async function publish({ document }: ReturnType<typeof newsroom.story>) {
  const id = await createDraft(editor, document);
  await step(id, 'ajukan');
  await step(id, 'ambil');
  const began = performance.now();
  const body = await step(id, 'tayangkan');
  const savedAt = performance.now();
  const place = `${String(memberOf(body, 'doc', 'number'))}/${String(memberOf(body, 'doc', 'slug'))}`;
  return { path: `/berita/${place}`, savedAt, answerMs: savedAt - began };
}

async function step(id: string, move: string): Promise<unknown> {
  const { status, body } = await editor.ask('POST', `/api/articles/${id}/langkah`, { move });
  if (status !== 200) throw new Error(`${move}: ${JSON.stringify(body)}`);
  return body;
}

/** The article itself names its own address too. */
async function msUntilShown(page: string, address: string, since: number): Promise<number> {
  for (;;) {
    const response = await fetch(portal.url + page, { headers: { 'X-Forwarded-For': aReader() } });
    const text = await response.text();
    const ms = performance.now() - since;
    if (response.status === 200 && text.includes(address)) return ms;
    if (ms > PATIENCE_MS)
      throw new Error(
        `${page} never showed ${address} (${String(made)} made): ${await whyNot(page, address)}`,
      );
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** Whether what was kept is old, or what is drawn. */
async function whyNot(page: string, address: string): Promise<string> {
  const drawn = await fetch(portal.url + page, { headers: { Authorization: 'JWT none' } });
  if ((await drawn.text()).includes(address)) return 'the kept page is old, a new drawing shows it';
  const number = address.split('/')[2] ?? '';
  const found = await editor.ask('GET', `/api/articles?where[number][equals]=${number}&depth=0`);
  const other = await editor.ask(
    'GET',
    `/api/articles?where[number][equals]=${page.split('/')[2] ?? ''}&depth=0`,
  );
  const ids = [found, other].map(({ body }) => String(memberOf(body, 'docs', '0', 'id')));
  return `no drawing shows it either; the two stories are ${ids.join(' and ')}`;
}

/** Each look comes from another reader, since search answers one address 240 times a minute. */
function aReader(): string {
  looks += 1;
  return `10.${[looks >> 16, looks >> 8, looks].map((part) => String(part & 255)).join('.')}`;
}

function row(page: Page | 'answer'): string[] {
  const name = page === 'answer' ? '(the save itself)' : page;
  return [
    name,
    ...[50, 99, 100].map((percent) => at(busy, page, percent).toFixed(0)),
    ...[50, 99, 100].map((percent) => at(quiet, page, percent).toFixed(0)),
    (at(busy, page, 99) / at(quiet, page, 99)).toFixed(2),
  ];
}

function at({ samples }: Lane, page: Page | 'answer', percent: number): number {
  const sorted = samples.map(({ ms }) => ms[page]).toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

function middle(sorted: readonly number[]): number {
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

async function settled(): Promise<void> {
  const deadline = performance.now() + START_PATIENCE_MS;
  while (performance.now() < deadline) {
    const state: unknown = await (await fetch(`${portal.url}/readyz`)).json();
    if (memberOf(state, 'search') === 'ok') return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`the index was not ready:\n${portal.printed()}`);
}

function filled(folder: string): string {
  if (existsSync(path.join(folder, 'warta.db'))) return folder;
  const data = path.join(SHARED, 'data');
  const files = readdirSync(data)
    .filter((name) => /^articles-\d+\.jsonl\.gz$/.test(name))
    .map((name) => path.join(data, name));
  execFileSync(process.execPath, ['scripts/operator.mjs', 'import', ...files], {
    env: { ...process.env, DATA_DIR: folder, SAMPLE_CONTENT: 'no' },
    stdio: 'inherit',
  });
  return folder;
}

function copyOf(folder: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'warta-publish-'));
  cpSync(folder, copy, { recursive: true });
  return copy;
}
