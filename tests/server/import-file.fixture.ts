import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** A line of an import file: a short story of its own. */
export function anImportLine(number: number, changes: object = {}): string {
  return JSON.stringify({
    id: String(number),
    source: 'contoh.go.id',
    url: null,
    title: `Desa ${String(number)} membuka perpustakaan keliling`,
    published: '2026-08-07T21:18:00+07:00',
    author: number % 3 === 0 ? 'MC KAB ACEH TENGAH' : `Penulis ${String(number % 7)}`,
    section: 'Nusantara',
    tags: ['Desa', `Topik ${String(number % 11)}`],
    body: `Perpustakaan keliling tiba di Desa ${String(number)} pada pagi hari.\nWarga membaca bersama sampai sore.`,
    ...changes,
  });
}

/** Writes an import file of so many stories and gives its path. */
export function anImportFile(folder: string, stories: number, name = 'berita.jsonl'): string {
  const file = path.join(folder, name);
  const lines = Array.from({ length: stories }, (_, at) => anImportLine(at + 1));
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}
