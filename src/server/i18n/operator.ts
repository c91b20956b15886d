import type { AskRefusal } from '../ask-portal.ts';
import { LINK_HOURS } from '../first-admin/first-admin-link.ts';

/** Sentences that every operator's command shares. */
export const operatorWords = {
  unknownOption: (option: string) => `Pilihan ${option} tidak dikenal. Lihat --help.`,
  stopping: 'Berhenti setelah kelompok ini; tekan Ctrl-C sekali lagi untuk keluar seketika.',
  unexpected: 'Perintah ini gagal karena kesalahan yang tidak terduga. Penyebabnya ada pada catatan di atas.',
  adminLinkHelp: `Membuat tautan sekali pakai untuk membuat akun admin; tautan sebelumnya tidak berlaku lagi.

  npm run admin:link

Hanya dapat dijalankan pada mesin portal, saat portal menyala maupun mati. Tautannya dibuka saat portal menyala.`,
  adminLink: (url: string) => `Tautan admin dibuat, sekali pakai, berlaku ${String(LINK_HOURS)} jam: ${url}`,
} as const;

/** One sentence for each reason why a running portal did not do the work. */
export const askRefusals = {
  'not-allowed':
    'Portal sedang menyala sebagai pengguna lain. Jalankan perintah ini sebagai pengguna yang menjalankan portal.',
  busy: 'Portal sedang mengerjakan pemuatan lain. Tunggu sampai selesai, lalu jalankan lagi.',
  'not-understood':
    'Portal yang menyala berbeda versi dengan perintah ini. Mulai ulang portal, lalu jalankan lagi.',
  failed: 'Portal tidak dapat menyelesaikan pekerjaan ini. Penyebabnya ada pada catatan portal.',
  gone: 'Sambungan ke portal terputus. Periksa apakah portal masih menyala, lalu jalankan lagi.',
} as const satisfies Record<Exclude<AskRefusal, 'no-portal'>, string>;
