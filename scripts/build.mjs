import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { t } from './words.mjs';

const QUIET = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };

/** What is built from what. The stamp lies in the output, so whoever deletes that builds anew. */
const PARTS = [
  {
    label: t.buildAdmin,
    inputs: ['cms', 'src/contract', 'src/engine', 'package-lock.json', 'tsconfig.json'],
    args: ['node_modules/next/dist/bin/next', 'build', 'cms'],
    stamp: 'cms/.next/warta-inputs',
  },
  {
    label: t.buildSite,
    inputs: [
      'src/site',
      'src/contract',
      'src/engine',
      'public',
      'astro.config.mjs',
      'package-lock.json',
      'tsconfig.json',
    ],
    args: ['node_modules/astro/bin/astro.mjs', 'build'],
    stamp: 'dist/site/warta-inputs',
  },
];

/** The steps that build what has changed since it was last built; a Node 24 runs them. */
export function buildSteps() {
  return PARTS.flatMap(({ label, inputs, args, stamp }) => {
    const file = path.join(root, stamp);
    const hash = hashOf(inputs);
    if (existsSync(file) && readFileSync(file, 'utf8') === hash) return [];
    return [
      {
        label,
        args,
        env: QUIET,
        begun: () => rmSync(file, { force: true }),
        done: () => writeFileSync(file, hash),
      },
    ];
  });
}

function hashOf(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesBelow)) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(input) {
  const whole = path.join(root, input);
  if (!existsSync(whole)) return [];
  if (statSync(whole).isFile()) return [input];
  return readdirSync(whole)
    .sort()
    .filter((name) => !NO_INPUT.test(name))
    .flatMap((name) => filesBelow(`${input}/${name}`));
}

const NO_INPUT = /^(?:\.next|node_modules|next-env\.d\.ts)$|\.tsbuildinfo$|\.(?:test|fixture)\.tsx?$/;
