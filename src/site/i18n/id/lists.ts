import type { LISTED_FORMATS } from '../../../contract/format.ts';

/** The words of list pages: sections, topics, regions, units, authors, forms. */
export const lists = {
  section: 'Rubrik',
  topic: 'Topik',
  region: { province: 'Provinsi', regency: 'Kabupaten', city: 'Kota' },
  unit: { 'media-center': 'Media Center', institution: 'Instansi' },
  author: 'Penulis',
  opening: {
    section: (name: string) => `Berita rubrik ${name}, yang terbaru lebih dulu.`,
    topic: (name: string) => `Berita tentang ${name}, yang terbaru lebih dulu.`,
    region: (name: string) => `Berita dari dan tentang ${name}, yang terbaru lebih dulu.`,
    unit: (name: string) => `Berita yang dikirim ${name}, yang terbaru lebih dulu.`,
    author: (name: string) => `Berita yang ditulis ${name}, yang terbaru lebih dulu.`,
  },
  empty: {
    section: 'Belum ada berita di rubrik ini.',
    topic: 'Belum ada berita tentang topik ini.',
    region: 'Belum ada berita dari daerah ini.',
    unit: 'Belum ada berita dari kantor ini.',
    author: 'Belum ada berita dari penulis ini.',
  },
  format: {
    infografis: {
      title: 'Infografis',
      opening: 'Angka dan alur yang dijelaskan dengan gambar. Isinya juga tertulis sebagai teks.',
      empty: 'Belum ada infografis.',
    },
    video: {
      title: 'Video',
      opening: 'Liputan dalam gambar bergerak, disertai versi tertulis.',
      empty: 'Belum ada video.',
    },
    'siaran-pers': {
      title: 'Siaran Pers',
      opening: 'Keterangan resmi lembaga, dimuat sebagaimana dikirim dan tidak disunting redaksi.',
      empty: 'Belum ada siaran pers.',
    },
  } satisfies Record<(typeof LISTED_FORMATS)[number], { title: string; opening: string; empty: string }>,
  /** How many stories the whole list holds. */
  total: (count: string) => `${count} berita`,
  onPage: (title: string, page: string) => `${title}, halaman ${page}`,
  feed: (title: string) => `RSS ${title}`,
  searchWithin: (title: string) => `Cari di ${title}`,
  searchWithinGo: 'Cari',
  inProvince: (name: string) => `Kabupaten dan kota di ${name}`,
  upTo: 'Bagian dari',
  fromRegion: 'Daerah liputan',
  otherForms: 'Bentuk lain',
  waysOn: 'Teruskan membaca',
} as const;
