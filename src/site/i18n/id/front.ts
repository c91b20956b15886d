/** The words of the front page. */
export const front = {
  title: (name: string, tagline: string) => (tagline === '' ? name : `${name}: ${tagline}`),
  latest: 'Terkini',
  latestAll: 'Indeks berita',
  mostRead: 'Terpopuler',
  mostReadAll: 'Semua yang terpopuler',
  sectionAll: 'Selengkapnya',
  empty: 'Belum ada berita yang terbit.',
} as const;
