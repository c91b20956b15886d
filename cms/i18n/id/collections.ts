/** Names of what the newsroom keeps, as the admin shows them. */
export const collectionNames = {
  articles: { singular: 'Berita', plural: 'Berita' },
  authors: { singular: 'Penulis', plural: 'Penulis' },
  units: { singular: 'Media center atau instansi', plural: 'Media center dan instansi' },
  sections: { singular: 'Rubrik', plural: 'Rubrik' },
  topics: { singular: 'Topik', plural: 'Topik' },
  regions: { singular: 'Daerah', plural: 'Daerah' },
  media: { singular: 'Foto dan berkas', plural: 'Foto dan berkas' },
  pages: { singular: 'Halaman tetap', plural: 'Halaman tetap' },
  redirects: { singular: 'Pengalihan alamat', plural: 'Pengalihan alamat' },
  users: { singular: 'Pengguna', plural: 'Pengguna' },
} as const;

/** Headings that group the collections in the side bar. */
export const groups = {
  newsroom: 'Redaksi',
  filing: 'Pengelompokan',
  site: 'Situs',
  office: 'Kantor',
} as const;

/** Names of the settings pages. */
export const globalNames = { site: 'Identitas portal', frontPage: 'Halaman depan' } as const;
