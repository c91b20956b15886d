import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { INDONESIAN, openBrowser } from '../open-browser.ts';
import { reasonToSkip, SHARED } from '../shared-folder.ts';
import { runPortal } from '../running-portal.ts';

const STORIES = 'fixtures/infopublik.jsonl';
const PAGE = 'fixtures/infopublik-article.txt';
const skip = reasonToSkip(STORIES) ?? reasonToSkip(PAGE);

test.skipIf(skip !== undefined)(
  `the example page is printed line by line, related list and order included${skip ?? ''}`,
  async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'warta-golden-'));
    await importStories(dataDir, path.join(SHARED, STORIES));
    const portal = await runPortal({ DATA_DIR: dataDir });
    const browser = await openBrowser();
    try {
      await portal.settled();

      const page = await browser.newPage(INDONESIAN);
      await page.goto(`${portal.url}/berita/1/apa-saja`);
      const printed = await page.getByRole('main').innerText();

      expect(lines(printed)).toEqual(lines(readFileSync(path.join(SHARED, PAGE), 'utf8')));
    } finally {
      await browser.close();
      await portal.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
);

/** White space folded, list bullets dropped, empty lines left out. */
function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/[\s\u00a0]+/g, ' ')
        .replace(/^ ?• ?/, '')
        .trim(),
    )
    .filter((line) => line !== '');
}

async function importStories(dataDir: string, file: string): Promise<void> {
  await promisify(execFile)(process.execPath, ['src/server/operator/import.ts', file], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: { ...process.env, DATA_DIR: dataDir, SAMPLE_CONTENT: 'no' },
  });
}
