/**
 * Sentences while the database cannot be asked or written to: what happened, what became of the work, what to do.
 * Trap: the admin makes a list of a sentence with a colon in it.
 */
export const outage = {
  notSaved:
    'Basis data sedang tidak dapat dipakai, jadi perubahan ini belum tersimpan. Tulisan Anda tetap ada di formulir. Biarkan halaman ini terbuka, tunggu sebentar, lalu simpan sekali lagi atau lanjutkan menulis.',
  notRead:
    'Basis data sedang tidak dapat dipakai. Biarkan halaman ini terbuka, tunggu sebentar, lalu coba lagi.',
  notLoggedIn:
    'Anda belum dapat masuk karena basis data sedang tidak dapat dipakai. Tunggu sebentar, lalu coba lagi.',
  unknown:
    'Sambungan ke basis data terputus saat menyimpan, jadi belum pasti apakah perubahan ini tersimpan. Salin dahulu tulisan Anda, tunggu sebentar, lalu muat ulang halaman ini untuk memeriksanya.',
} as const;
