import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { handOver } from './hand-over.mjs';
import { prepare } from './prepare.mjs';
import { root } from './root.mjs';
import { t } from './words.mjs';

const [verb = '', ...args] = process.argv.slice(2);
const known = readdirSync(path.join(root, 'src/server/operator'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => path.basename(file, '.ts'));

if (!known.includes(verb)) {
  console.error(t.unknownVerb(verb, known.join(', ')));
  process.exit(2);
}

// npm and we change to the folder of the repository; a file is meant from where the operator stands.
const standsIn = process.env.INIT_CWD ?? process.cwd();
const meant = args.map((argument) => {
  const file = path.resolve(standsIn, argument);
  return existsSync(file) ? file : argument;
});

handOver(await prepare({ build: false }), [`src/server/operator/${verb}.ts`, ...meant]);
