import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { mendMigrations } from './mend-migration.mjs';
import { explainMissingNode, findNode24 } from './node-24.mjs';
import { root } from './root.mjs';

/**
 * Runs one of Payload's commands on our config: `npm run migrate:create -- NAME`, `npm run generate:types`,
 * `npm run generate:importmap`. It never touches a portal's data: the data folder is an empty one, thrown away.
 */
const node = findNode24();
if (!node) {
  console.error(explainMissingNode());
  process.exit(1);
}
const emptyFolder = mkdtempSync(path.join(os.tmpdir(), 'warta-payload-'));
const { status } = spawnSync(
  node,
  // Node strips the types itself; tsx, which Payload would start, takes `import type` and `.ts` its own way.
  [path.join(root, 'node_modules/payload/bin.js'), '--disable-transpile', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: emptyFolder,
      DATABASE_URL: '',
      // Payload refuses to load a config without one; nothing is signed here.
      PAYLOAD_SECRET: 'only-for-generating-code-signs-nothing',
    },
  },
);
rmSync(emptyFolder, { recursive: true, force: true });
for (const file of mendMigrations(path.join(root, 'cms/migrations'))) console.log(`mended ${file}`);
process.exit(status ?? 1);
