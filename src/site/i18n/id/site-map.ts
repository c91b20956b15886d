/** The words of the page that lists the ways through the portal. */
export const siteMap = {
  title: 'Peta Situs',
  opening: 'Semua jalan untuk menelusuri portal ini.',
  sections: 'Rubrik',
  formats: 'Bentuk',
  provinces: 'Daerah',
  mediaCenters: 'Media Center',
  institutions: 'Instansi',
  topics: 'Topik',
  pages: 'Tentang kami',
  ways: 'Jelajahi',
  front: 'Beranda',
  search: 'Pencarian',
  feeds: 'Langganan RSS',
  feedAll: 'Semua berita',
} as const;
