import type { Format } from './format.ts';

/** Every public address of a portal page, built here and nowhere else. Source: TABLES.md section 1. */
export const address = {
  front: () => '/',
  article: (number: number, slug: string) => `/berita/${number}/${slug}`,
  /** @param at instant of the note, ISO; the place of a dated note on its article's page, without "#" */
  noteAnchor: (at: string) => `catatan-${String(Date.parse(at))}`,
  section: (slug: string) => `/rubrik/${slug}`,
  topic: (slug: string) => `/topik/${slug}`,
  region: (code: string, slug: string) => `/daerah/${code}/${slug}`,
  mediaCenter: (slug: string) => `/media-center/${slug}`,
  institution: (slug: string) => `/instansi/${slug}`,
  author: (slug: string) => `/penulis/${slug}`,
  format: (format: Format) => `/${format}`,
  days: () => '/indeks',
  year: (year: string) => `/indeks/${year}`,
  month: (year: string, month: string) => `/indeks/${year}/${month}`,
  /** @param day calendar day, "2024-08-07" */
  day: (day: string) => `/indeks/${day.replaceAll('-', '/')}`,
  mostRead: () => '/terpopuler',
  corrections: () => '/ralat',
  search: () => '/cari',
  page: (slug: string) => `/${slug}`,
  siteMap: () => '/peta-situs',
  media: (filename: string) => `/media/${encodeURIComponent(filename)}`,
  /** @param list address of the list that the feed follows; the front page's by default */
  feed: (list = '/') => `${list === '/' ? '' : list}/rss.xml`,
  /** Takes a POST whose body is the article's number as plain text. */
  beacon: () => '/_baca',
  /** The picture of one pixel that counts a reader without scripts. */
  beaconPicture: (number: number) => `/_baca.gif?n=${number}`,
} as const;

/** First parts of addresses that no standing page may take. */
export const RESERVED_WORDS = [
  'berita', 'rubrik', 'topik', 'fokus', 'daerah', 'media-center', 'instansi', 'penulis', 'foto', 'infografis',
  'video', 'siaran-pers', 'indeks', 'terpopuler', 'ralat', 'cari', 'peta-situs', 'data', 'media', 'pratinjau', 'penyiapan',
  'admin', 'api', 'healthz', 'readyz', 'metrics', 'assets', '_baca', '_next', '_astro', '404', '500', '503', 'rss.xml',
  'atom.xml', 'feed.json', 'sitemap.xml', 'sitemap-berita.xml', 'robots.txt', 'favicon.ico',
] as const; // prettier-ignore
