import { QUERY_LENGTH_AT_MOST } from '../../../contract/search-query.ts';

/** The words of the search page. */
export const search = {
  title: 'Cari berita',
  titleFor: (text: string) => `Cari: ${text}`,
  formLabel: 'Pencarian lengkap',
  label: 'Kata yang dicari',
  go: 'Cari',
  narrow: 'Persempit hasil',
  section: 'Rubrik',
  anySection: 'Semua rubrik',
  region: 'Daerah',
  anyRegion: 'Semua daerah',
  topic: 'Topik',
  unit: 'Kantor',
  from: 'Sejak tanggal',
  until: 'Sampai tanggal',
  order: 'Urutan',
  orders: { relevance: 'Paling sesuai', newest: 'Terbaru' },
  apply: 'Terapkan',
  chosen: 'Saringan yang berlaku',
  /** The link that takes one filter away. */
  without: (filter: string) => `Hapus saringan ${filter}`,
  fromDay: (day: string) => `sejak ${day}`,
  untilDay: (day: string) => `sampai ${day}`,
  hint: 'Ketik judul, nama orang, nama daerah, atau singkatan lembaga. Misalnya: banjir, Makassar, BNPB.',
  found: (count: string, text: string) => `${count} berita untuk “${text}”`,
  foundOne: (text: string) => `Satu berita untuk “${text}”`,
  nothing: (text: string) => `Tidak ada berita untuk “${text}”.`,
  nothingOnPage: 'Halaman hasil ini sudah kosong. Mulai lagi dari halaman pertama.',
  firstPage: 'Ke halaman pertama',
  didYouMean: 'Mungkin maksud Anda:',
  help: [
    'Periksa ejaan, atau pakai kata yang lebih umum.',
    'Coba nama daerah, nama lembaga, atau satu kata saja.',
    'Hapus saringan rubrik, daerah, atau tanggal.',
  ],
  bySection: 'Telusuri menurut rubrik',
  newest: 'Berita terbaru',
  notReady: 'Pencarian sedang disiapkan',
  notReadyWhy:
    'Portal baru saja dinyalakan dan daftar kata belum selesai disusun. Muat ulang halaman ini sebentar lagi. Sementara itu berita dapat ditelusuri lewat rubrik dan indeks.',
  fault: {
    'text-too-long': (length: string) =>
      `Kata pencarian terlalu panjang: ${length} huruf, paling banyak ${String(QUERY_LENGTH_AT_MOST)}. Pendekkan, lalu cari lagi.`,
    'no-such-day': (text: string) =>
      `“${text}” bukan tanggal yang ada di kalender. Pilih tanggal lain, lalu cari lagi.`,
    'days-reversed': 'Tanggal awal lebih lambat daripada tanggal akhir. Tukar keduanya, lalu cari lagi.',
    'unknown-filter': 'Saringan yang dipilih tidak dikenal. Pilih dari daftar, lalu cari lagi.',
  },
} as const;
