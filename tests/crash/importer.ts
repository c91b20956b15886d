import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { askPortal } from '../../src/server/ask-portal.ts';
import type { Ledger } from './ledger.ts';
import { writeStory } from './story-text.ts';

/** Stories of one file: a batch and a little more. */
const STORIES = 60;
/** Themes of imported stories are counted from here. */
const FIRST_THEME = 90_000_000;

/** Where the importer works. */
export interface ImporterPlace {
  readonly dataDir: string;
  readonly stateDir: string;
  readonly ledger: Ledger;
  readonly signal: AbortSignal;
}

/** Imports what was cut off before, or a new file of stories, through the operator's socket. */
export async function importStories({ dataDir, stateDir, ledger, signal }: ImporterPlace): Promise<void> {
  const cutOff = [...ledger.imports.values()].find(({ keys, stored }) => stored < keys.length);
  const file = cutOff?.file ?? writeFile(stateDir, ledger);
  const answer = await askPortal(
    dataDir,
    { verb: 'import', files: [file] },
    {
      signal,
      onProgress: ({ counts }) => {
        ledger.write({ at: Date.now(), file, stored: counts.added + counts.known });
      },
    },
  );
  if (answer.ok && answer.value.verb === 'import') {
    const { added, known, rejected } = answer.value.report.counts;
    if (rejected > 0) throw new Error(`${file}: ${rejected} lines were rejected`);
    ledger.write({ at: Date.now(), file, stored: added + known });
  }
}

function writeFile(stateDir: string, ledger: Ledger): string {
  const turn = ledger.imports.size + 1;
  const file = path.join(stateDir, `impor-${turn}.jsonl`);
  const keys = Array.from({ length: STORIES }, (_, at) => `i${turn}n${at + 1}`);
  writeFileSync(
    file,
    keys.map((key, at) => `${aLine(key, FIRST_THEME + turn * 10 + Math.floor(at / 12))}\n`).join(''),
  );
  ledger.write({ at: Date.now(), file, keys, stored: 0 });
  return file;
}

function aLine(key: string, theme: number): string {
  const { headline, paragraphs } = writeStory(key, { revision: 1, theme });
  return JSON.stringify({
    id: key,
    source: 'contoh.go.id',
    url: null,
    title: headline,
    published: '2026-08-07T21:18:00+07:00',
    author: 'Ratna Dewi',
    section: 'Nusantara',
    tags: [],
    body: paragraphs.join('\n'),
  });
}
