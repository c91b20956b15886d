import { accessSync, constants, mkdirSync } from 'node:fs';
import type { Payload } from 'payload';
import { assertTransactions } from '../../cms/database/assert-transactions.ts';
import { COUNTERS } from '../../cms/database/next-number.ts';
import { holdDatabase, type DatabaseInUse } from '../../cms/database/single-process.ts';
import { UnfinishedRestoreError } from '../../cms/database/unfinished-restore.ts';
import { err, ok, type Result } from '../contract/result.ts';
import { awaitDatabase } from './await-database.ts';
import type { Environment } from './environment.ts';
import { logFailure } from './log.ts';
import { readOrMakeSecret } from './secret.ts';

/** Why a portal does not start; the sentences are in `i18n/start.ts`. */
export type StartRefusal =
  | DatabaseInUse
  | { readonly kind: 'database-unreachable'; readonly reason: string }
  | { readonly kind: 'no-transactions' | 'restore-unfinished' }
  | { readonly kind: 'data-folder-unwritable'; readonly folder: string; readonly reason: string }
  | { readonly kind: 'port-taken'; readonly port: number }
  | { readonly kind: 'port-forbidden'; readonly port: number; readonly host: string }
  | { readonly kind: 'build-missing' };

/** The newsroom's database, open for this process alone where it is a file. */
export interface Newsroom {
  readonly payload: Payload;
  readonly close: () => Promise<void>;
}

/**
 * Opens the newsroom: takes the database, migrates it, and makes sure that it keeps its promises.
 * One a process: Payload's config reads the process's environment, which is set here.
 */
export async function openNewsroom(
  environment: Environment,
  now: Date,
): Promise<Result<Newsroom, StartRefusal>> {
  const unwritable = findUnwritable(environment.dataDir);
  if (unwritable) return err(unwritable);
  const held =
    environment.databaseFile === undefined ? undefined : holdDatabase(environment.databaseFile, now);
  if (held && !held.ok) return err(held.error);
  const release = () => held?.value.release();
  setProcessEnvironment(environment);
  await awaitDatabase(environment.databaseUrl);
  const payload = await connect();
  if (!payload.ok) {
    release();
    return payload;
  }
  const close = async () => {
    await payload.value.destroy();
    release();
  };
  const transactions = await assertTransactions(payload.value);
  if (!transactions.ok) {
    await close();
    if (transactions.error.kind === 'no-transactions') return err({ kind: 'no-transactions' });
    return err({ kind: 'database-unreachable', reason: reasonOf(transactions.error.cause) });
  }
  await makeCounters(payload.value);
  return ok({ payload: payload.value, close });
}

function findUnwritable(folder: string): StartRefusal | undefined {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return { kind: 'data-folder-unwritable', folder, reason: reasonOf(error) };
  }
}

/** What cms/settings.ts reads; NODE_ENV makes Payload migrate at boot. */
function setProcessEnvironment(environment: Environment): void {
  Object.assign(process.env, {
    NODE_ENV: 'production',
    DATA_DIR: environment.dataDir,
    DATABASE_URL: environment.databaseUrl,
    PAYLOAD_SECRET: environment.secret ?? readOrMakeSecret(environment.dataDir),
    SITE_URL: environment.siteUrl,
    WARTA_SECURE_COOKIES: environment.siteUrl.startsWith('https:') ? '1' : '',
    NEXT_TELEMETRY_DISABLED: '1',
  });
}

async function connect(): Promise<Result<Payload, StartRefusal>> {
  const { getPayload } = await import('payload');
  const { default: config } = await import('../../cms/payload.config.ts');
  try {
    return ok(await getPayload({ config }));
  } catch (error) {
    if (error instanceof UnfinishedRestoreError) return err({ kind: 'restore-unfinished' });
    logFailure('the database cannot be opened', error);
    return err({ kind: 'database-unreachable', reason: reasonOf(error) });
  }
}

async function makeCounters(payload: Payload): Promise<void> {
  for (const name of COUNTERS) {
    const found = await payload.count({ collection: 'counters', where: { name: { equals: name } } });
    if (found.totalDocs === 0) await payload.create({ collection: 'counters', data: { name, value: 0 } });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
