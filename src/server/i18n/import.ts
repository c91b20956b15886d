import type { FieldProblem, LineFault } from '../import/import-line.ts';
import type { ImportCounts } from '../import/run-import.ts';

/** Every sentence of `npm run import`. */
export const importWords = {
  help: `Memuat berita dari berkas JSON per baris ke dalam portal.

  npm run import -- BERKAS.jsonl [BERKAS.jsonl.gz …]

Berita yang sudah pernah dimuat (sumber dan id sama) dilewati, jadi perintah ini aman dihentikan (Ctrl-C) dan
diulang. Baris yang tidak dapat dimuat dicatat beserta alasannya; sisanya tetap dimuat. Boleh dijalankan saat
portal menyala maupun mati. Bentuk berkas: docs/runbooks/import.md`,
  noFiles: 'Sebutkan sedikitnya satu berkas, misalnya: npm run import -- berita.jsonl.gz',
  unreadable: (file: string, reason: string) =>
    `Berkas ${file} tidak dapat dibaca (${reason}). Periksa nama dan izinnya.`,
  notAFile: 'bukan berkas',
  brokenFile: (file: string, reason: string) =>
    `Berkas ${file} terputus di tengah (${reason}); berita sebelum titik itu sudah dimuat. Ambil ulang berkasnya, lalu jalankan lagi.`,
  rejectsIn: (file: string) => `Baris yang ditolak beserta alasannya: ${file}`,
  progress: (percent: number, counts: ImportCounts, perSecond: number) =>
    `${String(percent).padStart(3)} %  ${countsOf(counts)}  (${COUNT.format(perSecond)} baris/detik)`,
  done: (counts: ImportCounts) => `Selesai: ${countsOf(counts)}.`,
  stopped: (counts: ImportCounts) => `Dihentikan: ${countsOf(counts)}. Jalankan lagi untuk meneruskan.`,
} as const;

/** One sentence for each reason to refuse a line. */
export function explainLineFault(fault: LineFault): string {
  switch (fault.kind) {
    case 'not-json':
      return 'Baris ini bukan JSON yang utuh.';
    case 'not-a-story':
      return 'Baris ini bukan objek JSON dengan isian berita.';
    case 'not-utf8':
      return 'Baris ini tidak memakai pengodean UTF-8.';
    case 'line-too-long':
      return 'Baris ini lebih panjang dari 4.000.000 bita.';
    case 'field':
      return `Isian "${fault.field}" ${FIELD_PROBLEMS[fault.problem]}`;
    case 'not-stored':
      return `Berita ini tidak diterima ruang redaksi: ${fault.reason}`;
  }
}

const FIELD_PROBLEMS = {
  missing: 'wajib diisi, tetapi kosong.',
  'wrong-kind': 'berisi nilai yang tidak dikenal.',
  'too-long': 'terlalu panjang.',
  'no-date': 'bukan tanggal, misalnya: 2024-08-07T21:18:00+07:00',
  'no-address': 'bukan alamat web, misalnya: https://contoh.go.id/berita/1',
} as const satisfies Record<FieldProblem, string>;

function countsOf({ added, known, rejected }: ImportCounts): string {
  return `${COUNT.format(added)} ditambahkan, ${COUNT.format(known)} sudah ada, ${COUNT.format(rejected)} ditolak`;
}

const COUNT = new Intl.NumberFormat('id', { maximumFractionDigits: 0 });
