/** Sentences on the server's own plain pages: what happened, why, what to do. */
export const plainPages = {
  400: {
    title: 'Alamat tidak dapat dibaca',
    text: 'Alamat yang Anda buka memuat tanda yang rusak. Periksa kembali alamatnya, atau mulai dari halaman depan.',
  },
  403: {
    title: 'Halaman ini tertutup',
    text: 'Halaman ini hanya terbuka lewat tautan yang diberikan oleh pengelola portal.',
  },
  404: {
    title: 'Alamat tidak dikenal',
    text: 'Tidak ada apa pun di alamat ini. Periksa kembali alamatnya, atau mulai dari halaman depan.',
  },
  405: {
    title: 'Cara membuka tidak dikenal',
    text: 'Halaman ini hanya dapat dibaca. Buka kembali dari halaman depan.',
  },
  408: {
    title: 'Kiriman terlalu lambat',
    text: 'Kiriman tidak sampai pada waktunya. Periksa sambungan Anda, lalu kirim lagi.',
  },
  413: {
    title: 'Kiriman terlalu besar',
    text: 'Kiriman melebihi batas sehingga tidak disimpan. Kecilkan foto atau bagi naskahnya, lalu kirim lagi.',
  },
  429: {
    title: 'Terlalu banyak permintaan',
    text: 'Permintaan dari jaringan Anda terlalu sering. Tunggu satu menit, lalu coba lagi.',
  },
  500: {
    title: 'Terjadi kesalahan pada portal',
    text: 'Permintaan Anda belum dapat dipenuhi karena kesalahan pada portal. Coba lagi sebentar lagi.',
  },
  503: {
    title: 'Portal sedang tidak dapat menjawab',
    text: 'Basis data portal sedang tidak dapat dipakai. Yang sudah tersimpan tetap aman. Coba lagi sebentar lagi.',
  },
  front: 'Ke halaman depan',
} as const;

/** What the API says instead, where a program asked and not a reader. */
export const apiRefusals: Partial<Record<PlainStatus, string>> = {
  400: 'Permintaan ini tidak dapat dibaca: alamat, syarat, atau isinya bukan seperti yang dikenal API. Periksa, lalu kirim lagi.',
  404: 'Tidak ada apa pun di alamat ini. Periksa kembali alamatnya.',
  405: 'Cara permintaan ini tidak dikenal API. Pakai salah satu yang disebut di kepala Allow.',
};

/** The statuses that have a plain page. */
export type PlainStatus = 400 | 403 | 404 | 405 | 408 | 413 | 429 | 500 | 503;
