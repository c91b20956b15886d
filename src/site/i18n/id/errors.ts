/** Pages where something went wrong: what happened, and what to do. */
export const errors = {
  missing: {
    title: 'Halaman tidak ditemukan',
    text: 'Alamat ini tidak ada, atau halamannya sudah pindah. Periksa penulisan alamatnya, cari beritanya, atau mulai dari rubrik.',
  },
  broken: {
    title: 'Halaman ini gagal dimuat',
    text: 'Terjadi kesalahan pada portal, bukan pada perangkat Anda. Coba muat ulang halaman ini beberapa saat lagi.',
  },
  unavailable: {
    title: 'Halaman ini belum dapat dibuka',
    text: 'Ada gangguan sementara pada portal, bukan pada perangkat Anda. Coba muat ulang beberapa menit lagi. Berita yang baru dibaca orang lain dan pencarian biasanya tetap dapat dibuka.',
  },
  search: 'Cari berita yang Anda tuju',
  toFront: 'Buka beranda',
} as const;
