/**
 * How do a hundred writers at once fare on SQLite? Payload's adapter as it comes, the same behind a mutex, and ours.
 * Run: node benchmarks/sqlite-writers.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { getPayload, type Payload } from 'payload';
import { sqliteDatabase } from '../cms/database/sqlite.ts';
import { createTransactionLock } from '../cms/database/transaction-lock.ts';
import { migrations } from '../cms/migrations/index.ts';

const VARIANTS = ['as-it-comes', 'mutex', 'one-writer'] as const;
type Variant = (typeof VARIANTS)[number];

interface Outcome {
  readonly failed: number;
  readonly ms: number;
  readonly files: number;
}

const WRITERS = 100;
const ROUNDS = 5;

const given = VARIANTS.find((variant) => variant === process.argv[2]);
if (given) process.stdout.write(JSON.stringify(await measure(given)));
else compare();

function compare(): void {
  console.log(
    `${String(WRITERS)} creates at once, median of ${String(ROUNDS)}; Node ${process.version}, ${cpus()[0]?.model ?? ''}`,
  );
  const outcomes = new Map<Variant, Outcome[]>(VARIANTS.map((variant) => [variant, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = VARIANTS.map((_, place) => VARIANTS[(place + round) % VARIANTS.length] ?? 'one-writer');
    for (const variant of order) outcomes.get(variant)?.push(runFresh(variant));
  }
  const rows = VARIANTS.map((variant) => ({ variant, ...medianOf(outcomes.get(variant) ?? []) }));
  console.table(rows);
  const [, mutex, ours] = rows;
  console.log(
    `milliseconds  one-writer ${String(ours?.ms)}  mutex ${String(mutex?.ms)}  ratio ${((mutex?.ms ?? 0) / (ours?.ms ?? 1)).toFixed(2)}`,
  );
}

function runFresh(variant: Variant): Outcome {
  const printed = execFileSync(process.execPath, [fileURLToPath(import.meta.url), variant], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '') as Outcome; // printed by measure()
}

function medianOf(outcomes: readonly Outcome[]): Outcome {
  const middle = (key: keyof Outcome) =>
    outcomes.map((each) => each[key]).sort((a, b) => a - b)[outcomes.length >> 1] ?? 0;
  return { failed: middle('failed'), ms: middle('ms'), files: middle('files') };
}

async function measure(variant: Variant): Promise<Outcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'warta-writers-'));
  const payload = await open(variant, `file:${path.join(folder, 'warta.db')}`);
  const began = performance.now();
  const saves = await Promise.allSettled(
    Array.from({ length: WRITERS }, (_, turn) =>
      payload.create({
        collection: 'authors',
        data: { name: `Penulis ${String(turn)}`, slug: `penulis-${String(turn)}` },
      }),
    ),
  );
  const ms = Math.round(performance.now() - began);
  const failed = saves.filter((save) => save.status === 'rejected').length;
  const files = readdirSync('/proc/self/fd', { withFileTypes: true }).length;
  rmSync(folder, { recursive: true });
  return { failed, ms, files };
}

/** The schema of the portal, by its committed migrations, so that opening a connection costs what it costs there. */
async function open(variant: Variant, url: string): Promise<Payload> {
  process.env['DATABASE_URL'] = url;
  process.env['PAYLOAD_SECRET'] = 'a benchmark signs nothing';
  const { default: portal } = await import('../cms/payload.config.ts');
  const folder = { migrationDir: 'cms/migrations', migrations };
  const plain = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    push: false,
    wal: true,
    busyTimeout: 5000,
    transactionOptions: {},
    prodMigrations: migrations,
  });
  const db = variant === 'one-writer' ? sqliteDatabase({ url, ...folder }) : plain;
  const payload = await getPayload({
    config: { ...(await portal), db: { allowIDOnCreate: false, ...db, name: 'sqlite' } },
  });
  payload.logger.level = 'silent';
  if (variant === 'mutex') putBehindMutex(payload);
  return payload;
}

function putBehindMutex({ db }: Payload): void {
  const lock = createTransactionLock(60_000);
  const releases = new Map<unknown, () => void>();
  const begin = db.beginTransaction.bind(db);
  db.beginTransaction = async (options) => {
    const release = await lock.acquire('a writer');
    const id = await begin(options);
    releases.set(id, release);
    return id;
  };
  for (const end of ['commitTransaction', 'rollbackTransaction'] as const) {
    const original = db[end].bind(db);
    db[end] = async (id) => {
      const key = await id;
      await original(key);
      releases.get(key)?.();
      releases.delete(key);
    };
  }
}
