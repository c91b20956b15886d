import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { runImport } from '../../src/server/import/run-import.ts';
import { step } from '../databases/story.fixture.ts';
import type { TestNewsroom } from '../databases/with-newsroom.ts';
import { anImportLine } from './import-file.fixture.ts';

/** Asks the API for a change, and expects it to be made. */
export async function ask(
  newsroom: TestNewsroom,
  method: 'POST' | 'PATCH',
  to: string,
  body: unknown,
  by = newsroom.staff.managingEditor,
): Promise<void> {
  const answer = await newsroom.ask({ method, path: to, token: by.token, body });
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
}

/** Changes a document as whoever may: the administrator keeps units and pages. */
export function patch(newsroom: TestNewsroom, to: string, body: unknown): Promise<void> {
  return ask(
    newsroom,
    'PATCH',
    to,
    body,
    /^.(?:units|pages)/.test(to) ? newsroom.staff.admin : newsroom.staff.managingEditor,
  );
}

/** One step of a story. */
export async function move(
  newsroom: TestNewsroom,
  id: string,
  body: Readonly<Record<string, unknown>>,
  by = newsroom.staff.managingEditor,
): Promise<void> {
  const { status, body: answer } = await step(newsroom, by, id, body);
  expect(status, JSON.stringify(answer)).toBe(200);
}

/** Whoever withdrew a story may not reinstate it. */
export async function secondEditor({
  payload,
}: TestNewsroom): Promise<{ readonly id: string; readonly token: string }> {
  const account = { email: 'kedua@contoh.test', password: 'kata-sandi-untuk-uji' };
  const { id } = await payload.create({
    collection: 'users',
    data: { ...account, name: 'Kedua', roles: ['redaktur-pelaksana'] },
  });
  const { token = '' } = await payload.login({ collection: 'users', data: account });
  return { id, token };
}

/** Imports a story. @param changes of the line */
export async function importLines(newsroom: TestNewsroom, changes: object): Promise<void> {
  const file = path.join(newsroom.dataDir, 'lama.jsonl');
  writeFileSync(file, `${anImportLine(1, changes)}\n`);
  const { counts } = await runImport({
    payload: newsroom.payload,
    files: [file],
    rejectsDir: newsroom.dataDir,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  expect(counts.added).toBe(1);
}
