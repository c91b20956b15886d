import path from 'node:path';
import { z } from 'zod';
import { databaseUrl, refuseDatabaseUrl } from '../../cms/database/choose-database.ts';
import { databaseFile } from '../../cms/database/database-file.ts';
import { err, ok, type Result } from '../contract/result.ts';

/** The settings of a portal, checked and whole. Source: TABLES.md section 6 of the design. */
export interface Environment {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string;
  /** Path of the embedded database; undefined with MongoDB. */
  readonly databaseFile: string | undefined;
  /** Where the portal is public, without a slash at the end. */
  readonly siteUrl: string;
  /** Readers come from elsewhere than this machine: secure cookies, no sample content. */
  readonly isPublic: boolean;
  /** Signs sessions; undefined where it is to be made once in the data folder. */
  readonly secret: string | undefined;
  readonly trustedProxies: readonly string[];
  readonly sampleContent: boolean;
  /** Opens /metrics to whoever sends it; without it only this machine reads them. */
  readonly metricsToken: string | undefined;
  /** Seconds that a CDN may show a page without asking; 0 lets it ask each time. */
  readonly cdnSeconds: number;
}

/** Why the settings cannot be used; the sentences are in `i18n/start.ts`. */
export type SettingRefusal =
  | { readonly kind: 'unknown-setting'; readonly name: string; readonly nearest: string | undefined }
  | { readonly kind: 'bad-value'; readonly name: string; readonly value: string }
  | { readonly kind: 'bad-database'; readonly reason: string }
  | { readonly kind: 'secret-missing' };

/** Every setting that a portal knows. */
export const SETTINGS = [
  'PORT', 'HOST', 'DATA_DIR', 'DATABASE_URL', 'SITE_URL', 'PAYLOAD_SECRET', 'TRUSTED_PROXIES', 'SAMPLE_CONTENT',
  'METRICS_TOKEN', 'CDN_SECONDS',
] as const; // prettier-ignore

/**
 * Checks the settings once, at the start.
 * @param typed settings from a `.env` file: there a name that nobody knows is a slip, and refused
 * @returns the environment, or every reason to refuse
 */
export function readEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  typed: Readonly<Record<string, string>> = {},
): Result<Environment, SettingRefusal[]> {
  const given = { ...typed, ...dropEmpty(env) };
  const unknown = findUnknown(env, typed);
  const parsed = SHAPE.safeParse(given);
  if (!parsed.success || unknown.length > 0)
    return err([
      ...unknown,
      ...(parsed.success ? [] : parsed.error.issues.map((issue) => badValue(issue, given))),
    ]);
  const settings = parsed.data;
  const siteUrl = settings.SITE_URL ?? `http://localhost:${String(settings.PORT)}`;
  const isPublic = !LOCAL.has(new URL(siteUrl).hostname);
  const url = databaseUrl(settings.DATABASE_URL, settings.DATA_DIR);
  const refusal = refuseDatabaseUrl(url);
  if (refusal) return err([{ kind: 'bad-database', reason: refusal }]);
  const file = databaseFile(url);
  if (file === undefined && settings.PAYLOAD_SECRET === undefined) return err([{ kind: 'secret-missing' }]);
  return ok({
    port: settings.PORT,
    host: settings.HOST,
    dataDir: settings.DATA_DIR,
    databaseUrl: url,
    databaseFile: file,
    siteUrl,
    isPublic,
    secret: settings.PAYLOAD_SECRET,
    trustedProxies: settings.TRUSTED_PROXIES,
    sampleContent: settings.SAMPLE_CONTENT ?? !isPublic,
    metricsToken: settings.METRICS_TOKEN,
    cdnSeconds: settings.CDN_SECONDS,
  });
}

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

const SHAPE = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data').transform((dir) => path.resolve(dir)), // prettier-ignore
  DATABASE_URL: z.string().optional(),
  SITE_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => new URL(url).origin)
    .optional(),
  PAYLOAD_SECRET: z.string().min(32).optional(),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((entry) => entry.trim())
        .filter(Boolean),
    ) // prettier-ignore
    .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]))),
  SAMPLE_CONTENT: z
    .enum(['yes', 'no'])
    .transform((answer) => answer === 'yes')
    .optional(),
  CDN_SECONDS: z.coerce.number().int().min(0).max(86_400).default(0),
  METRICS_TOKEN: z
    .string()
    .regex(/^\S{32,}$/)
    .optional(),
});

function dropEmpty(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    SETTINGS.flatMap((name) => {
      const value = env[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
}

function badValue(issue: z.core.$ZodIssue, given: Readonly<Record<string, string>>): SettingRefusal {
  const name = String(issue.path[0] ?? '');
  // A secret is never printed, not even a bad one.
  return { kind: 'bad-value', name, value: SECRETS.includes(name) ? '…' : (given[name] ?? '') };
}

const SECRETS: readonly string[] = ['PAYLOAD_SECRET', 'METRICS_TOKEN'];

/** Names nobody knows: any in the settings file, and in the environment those that are a slip away from ours. */
function findUnknown(
  env: Readonly<Record<string, string | undefined>>,
  typed: Readonly<Record<string, string>>,
): SettingRefusal[] {
  const inFile = Object.keys(typed).filter((name) => !isKnown(name));
  const slips = Object.keys(env).filter((name) => !isKnown(name) && nearestSetting(name, 2) !== undefined);
  return [...new Set([...inFile, ...slips])].map((name) => ({
    kind: 'unknown-setting',
    name,
    nearest: nearestSetting(name, 4),
  }));
}

function isKnown(name: string): boolean {
  return SETTINGS.some((setting) => setting === name);
}

function nearestSetting(name: string, most: number): string | undefined {
  // Short names are near to everything: PORT and HOST are two letters apart, and FORT is somebody else's.
  return SETTINGS.find((setting) => setting.length > 6 && distance(name.toUpperCase(), setting) <= most);
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(
        Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
