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
    title: 'Portal belum siap melayani',
    text: 'Portal sedang dinyalakan atau dirawat. Coba lagi beberapa menit lagi.',
  },
  search: 'Cari berita yang Anda tuju',
  toFront: 'Buka beranda',
} as const;
