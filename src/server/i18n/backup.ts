import type { BackupRefusal } from '../backup/make-backup.ts';
import type { Manifest } from '../backup/manifest.ts';
import type { RestoreRefusal } from '../backup/restore-backup.ts';

/** Every sentence of `npm run backup`. */
export const backupWords = {
  help: `Menyalin basis data dan gambar portal ke folder baru, saat portal menyala maupun mati.

  npm run backup [-- --to FOLDER]

Cadangan dibuat sebagai folder baru di dalam FOLDER (bawaan: folder "cadangan" di sebelah folder data). Cadangan
memuat rahasia portal dan akun pengguna; simpan di tempat yang hanya dapat dibaca pengelola.
Selengkapnya: docs/runbooks/backup.md`,
  usage: 'Tulis: npm run backup, atau: npm run backup -- --to FOLDER',
  missing: (count: number, example: string) =>
    `${COUNT.format(count)} berkas gambar disebut basis data tetapi tidak ada pada portal, misalnya ${example}. Cadangan dibuat tanpanya.`,
  done: (folder: string, manifest: Manifest) => `Cadangan selesai: ${folder}\n${contentOf(manifest)}`,
} as const;

/** Every sentence of `npm run restore`. */
export const restoreWords = {
  help: `Memulihkan cadangan ke folder data dan basis data yang kosong, lalu memeriksanya.

  npm run restore -- FOLDER

FOLDER ialah cadangan buatan npm run backup. Folder data (DATA_DIR) harus kosong dan portal harus mati; dengan MongoDB,
basis data pada DATABASE_URL juga harus kosong. Cadangan yang rusak atau belum selesai ditolak. Selengkapnya: docs/runbooks/backup.md`,
  usage: 'Sebutkan satu folder cadangan: npm run restore -- FOLDER',
  noSecret:
    'Cadangan ini tidak memuat rahasia portal. Isi PAYLOAD_SECRET seperti pada portal lama; tanpanya semua orang harus masuk lagi.',
  done: (dataDir: string, manifest: Manifest) =>
    `Pemulihan selesai dan sudah diperiksa: ${dataDir}\n${contentOf(manifest)}\nDisalin dari portal pada ${manifest.madeAt} (Warta ${manifest.version}). Jalankan portal dengan: npm start`,
} as const;

/** One sentence for each reason why there is no backup. */
export function explainBackupRefusal(refusal: BackupRefusal): string {
  switch (refusal.kind) {
    case 'no-database':
      return `Tidak ada basis data pada ${refusal.name}. Periksa DATA_DIR dan DATABASE_URL.`;
    case 'database-failed':
      return databaseFailed(refusal);
    case 'not-written':
      return `Cadangan tidak dapat ditulis di ${refusal.folder} (${refusal.reason}). Periksa ruang kosong dan izin folder itu; tidak ada cadangan yang dibuat.`;
    case 'stopped':
      return 'Dihentikan; tidak ada cadangan yang dibuat.';
  }
}

/** One sentence for each reason why nothing was brought back. */
export function explainRestoreRefusal(refusal: RestoreRefusal): string {
  switch (refusal.kind) {
    case 'no-manifest':
      return `${refusal.folder} bukan cadangan yang selesai: manifest.json tidak ada. Pilih folder cadangan lain.`;
    case 'bad-manifest':
      return `manifest.json di ${refusal.folder} rusak atau berasal dari versi lain. Pilih folder cadangan lain.`;
    case 'damaged':
      return `Cadangan ini rusak: ${COUNT.format(refusal.files.length)} berkas hilang atau berubah, misalnya ${refusal.files[0] ?? ''}. Pilih folder cadangan lain.`;
    case 'portal-running':
      return `Portal sedang menyala pada ${refusal.dataDir}. Pulihkan ke folder data lain yang kosong.`;
    case 'other-restore':
      return `Pemulihan lain ke ${refusal.name} sedang berjalan atau baru selesai; tidak ada yang diubah. Tunggu sampai selesai, lalu periksa hasilnya.`;
    case 'mark-lost':
      return 'Pemulihan ini terhenti terlalu lama, dan pemulihan lain ke basis data yang sama telah mengambil alih. Tunggu sampai pemulihan itu selesai, lalu periksa hasilnya.';
    case 'not-empty':
      return `Folder data ${refusal.dataDir} tidak kosong (berisi ${refusal.found}). Pilih DATA_DIR lain, atau pindahkan isinya dahulu.`;
    case 'database-not-empty':
      return `Basis data ${refusal.name} tidak kosong (berisi ${refusal.found}). Pilih DATABASE_URL lain.`;
    case 'database-failed':
      return databaseFailed(refusal);
    case 'other-database':
      return `Cadangan ini dari basis data jenis lain dan tidak dapat dipulihkan ke ${refusal.name}. Periksa DATABASE_URL: cadangan SQLite kembali ke SQLite, cadangan MongoDB ke MongoDB.`;
    case 'stored-otherwise':
      return `Basis data menyimpan ${COUNT.format(refusal.collections.length)} koleksi lain daripada isi cadangan, misalnya ${refusal.collections[0] ?? ''}; yang sudah masuk dihapus lagi. Periksa server basis data, lalu jalankan lagi.`;
    case 'broken-database':
      return `Basis data dalam cadangan ini rusak (${refusal.fault}). Pilih folder cadangan lain.`;
    case 'other-counts':
      return 'Isi basis data tidak sama dengan yang dicatat manifest.json. Pilih folder cadangan lain.';
    case 'stopped':
      return 'Dihentikan; folder data dan basis data masih kosong.';
    case 'not-written':
      return `Folder data ${refusal.folder} tidak dapat diisi (${refusal.reason}). Periksa ruang kosong dan izinnya, lalu jalankan lagi.`;
  }
}

function databaseFailed({ name, reason }: { readonly name: string; readonly reason: string }): string {
  return `Basis data ${name} tidak menjawab seperti seharusnya (${reason}). Periksa DATABASE_URL dan apakah server basis data menyala, lalu jalankan lagi.`;
}

function contentOf({ counts, files }: Manifest): string {
  const megabytes = files.reduce((sum, file) => sum + file.bytes, 0) / 1_000_000;
  return `${COUNT.format(counts.stories)} berita, ${COUNT.format(counts.versions)} versi, ${COUNT.format(counts.pictures)} gambar, ${COUNT.format(counts.users)} akun; ${COUNT.format(files.length)} berkas, ${SIZE.format(megabytes)} MB.`;
}

const COUNT = new Intl.NumberFormat('id', { maximumFractionDigits: 0 });
const SIZE = new Intl.NumberFormat('id', { maximumFractionDigits: 1 });
