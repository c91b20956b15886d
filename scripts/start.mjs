import process from 'node:process';
import { handOver } from './hand-over.mjs';
import { prepare } from './prepare.mjs';
import { t } from './words.mjs';

const KNOWN = ['--build-only', '--help'];
const given = process.argv.slice(2);
const unknown = given.find((argument) => !KNOWN.includes(argument));

if (unknown !== undefined) {
  console.error(t.unknownArgument(unknown, KNOWN.join(', ')));
  process.exit(2);
}
if (given.includes('--help')) {
  console.log(t.startHelp);
  process.exit(0);
}

const node = await prepare({ build: true });
if (given.includes('--build-only')) console.log(t.built);
else handOver(node, ['src/server/main.ts']);
