import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openRejects } from './rejects.ts';

test('two files of one name in one import each keep their list of what was rejected', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'warta-rejects-'));
  const lists: string[] = [];

  for (const file of ['/2024/berita.jsonl', '/2025/berita.jsonl']) {
    const rejects = openRejects(folder, file, lists);
    rejects.add(1, [{ kind: 'not-json' }], 'x');
    lists.push(rejects.close() ?? '');
  }

  expect(lists.map((list) => JSON.parse(readFileSync(list, 'utf8')))).toEqual([
    expect.objectContaining({ berkas: '/2024/berita.jsonl' }),
    expect.objectContaining({ berkas: '/2025/berita.jsonl' }),
  ]);
});
