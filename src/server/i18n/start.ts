import type { StartRefusal } from '../open-newsroom.ts';
import type { SettingRefusal } from '../environment.ts';

/** Every sentence that a start prints for the operator. */
export const startWords = {
  starting: 'Warta mulai…',
  database: (name: string) => `Basis data: ${name}`,
  migrated: 'Basis data siap.',
  loadingSample: 'Memuat isi contoh (sekali saja)…',
  adminReady: 'Ruang redaksi siap.',
  indexing: (count: string) => `Indeks pencarian: ${count} berita.`,
  read: (url: string) => `Baca   : ${url}`,
  write: (url: string) => `Tulis  : ${url}`,
  firstAdmin: (url: string) =>
    `Admin pertama dibuat lewat tautan sekali pakai ini (berlaku 24 jam):\n  ${url}`,
  unnamedProxy: (address: string) =>
    `Ada proxy di mesin ini (${address}) yang meneruskan permintaan pembaca, tetapi belum dipercaya: semua pembaca dihitung sebagai satu alamat dan berbagi satu batas (masuk, pencarian, API, hitungan baca). Isi TRUSTED_PROXIES=${address}, lalu mulai lagi.`,
  stopping: 'Warta berhenti; menyelesaikan pekerjaan terakhir…',
  stopped: 'Warta sudah berhenti.',
  unexpected: 'Warta berhenti karena kesalahan yang tidak terduga. Penyebabnya ada pada catatan di atas.',
} as const;

/** One sentence for each reason not to start: what happened, why, what to do. */
export function explainSettingRefusal(refusal: SettingRefusal): string {
  switch (refusal.kind) {
    case 'unknown-setting':
      return `Pengaturan ${refusal.name} tidak dikenal.${refusal.nearest === undefined ? '' : ` Maksudnya ${refusal.nearest}?`} Periksa ejaannya, lalu mulai lagi.`;
    case 'bad-value':
      return `Nilai ${refusal.name}="${refusal.value}" tidak dapat dipakai. ${VALUE_HELP[refusal.name] ?? ''}`.trim();
    case 'bad-database':
      return DATABASE_HELP[refusal.reason] ?? `DATABASE_URL tidak dapat dipakai (${refusal.reason}).`;
    case 'secret-missing':
      return 'Dengan MongoDB, PAYLOAD_SECRET wajib diisi (sedikitnya 32 huruf acak) dan sama pada semua mesin.';
  }
}

/** One sentence for each reason why the newsroom cannot be opened. */
export function explainStartRefusal(refusal: StartRefusal): string {
  switch (refusal.kind) {
    case 'database-in-use':
      return `Basis data ${refusal.file} sedang dipakai proses lain${refusal.pid === null ? '' : ` (nomor ${String(refusal.pid)})`}. Hentikan proses itu dahulu, atau pilih DATA_DIR lain.`;
    case 'database-unreachable':
      return `Basis data tidak dapat dibuka: ${refusal.reason}. Periksa DATABASE_URL, izin folder data, dan apakah server basis data menyala.`;
    case 'no-transactions':
      return 'Basis data ini tidak memberi transaksi, sehingga naskah dapat rusak bila mesin mati. Pakai replica set (replicaSet= pada DATABASE_URL).';
    case 'restore-unfinished':
      return 'Pemulihan cadangan ke basis data ini belum selesai. Tunggu sampai selesai; bila terputus, jalankan npm run restore sekali lagi.';
    case 'data-folder-unwritable':
      return `Folder data ${refusal.folder} tidak dapat ditulisi (${refusal.reason}). Beri izin tulis, atau pilih DATA_DIR lain.`;
    case 'port-taken':
      return `Port ${String(refusal.port)} sudah dipakai program lain. Hentikan program itu, atau pilih PORT lain, misalnya: PORT=3001 npm start`;
    case 'port-forbidden':
      return `Port ${String(refusal.port)} pada ${refusal.host} tidak boleh dibuka oleh pengguna ini. Pilih PORT di atas 1023 atau periksa HOST.`;
    case 'build-missing':
      return 'Halaman portal belum dibangun. Jalankan: npm start';
  }
}

const VALUE_HELP: Readonly<Record<string, string>> = {
  PORT: 'Isi angka dari 0 sampai 65535, misalnya 3000.',
  HOST: 'Isi alamat mesin ini, misalnya 127.0.0.1 atau 0.0.0.0.',
  SITE_URL: 'Isi alamat lengkap portal, misalnya https://warta.contoh.go.id',
  PAYLOAD_SECRET: 'Isi sedikitnya 32 huruf acak.',
  TRUSTED_PROXIES: 'Isi alamat IP atau CIDR yang dipisahkan koma, misalnya 10.0.0.0/8',
  SAMPLE_CONTENT: 'Isi yes atau no.',
  CDN_SECONDS:
    'Isi lama CDN boleh memakai halaman tanpa bertanya, dalam detik: 0 sampai 86400. Berita yang dicabut masih terlihat di sana selama itu.',
  METRICS_TOKEN: 'Isi sedikitnya 32 huruf acak tanpa spasi.',
};

const DATABASE_HELP: Readonly<Record<string, string>> = {
  'unknown-scheme': 'DATABASE_URL tidak dikenal. Kosongkan untuk SQLite, atau pakai mongodb://…?replicaSet=…',
  'no-replica-set':
    'DATABASE_URL untuk MongoDB harus memuat replicaSet=…; tanpanya tidak ada transaksi dan naskah dapat rusak.',
  'in-memory':
    'Basis data dalam memori hilang saat mesin mati dan tidak dapat dipakai. Kosongkan DATABASE_URL.',
};
