import type { StoredArticle, StoredPhoto, StoredStory } from '../data/stored-article.ts';
import type { StoredChrome } from '../data/stored-chrome.ts';

/** A village-fund story as stored; people and places are invented. */
export function aStory(changes: Partial<StoredStory> = {}): StoredStory {
  return {
    id: 'a1',
    number: 213,
    slug: 'nelayan-kecil-dapat-jaminan-harga',
    headline: 'Nelayan Kecil Dapat Jaminan Harga',
    kicker: null,
    lead: 'Pemerintah kabupaten menjamin harga ikan selama musim angin barat.',
    publishedAt: '2024-08-07T14:18:00.000Z',
    dateOnly: false,
    zone: 'WIB',
    format: 'berita',
    advertorial: false,
    authors: [{ id: 'p1', slug: 'ratna-dewi', name: 'Ratna Dewi' }],
    unit: null,
    section: { id: 's1', slug: 'ekonomi', name: 'Ekonomi' },
    photo: null,
    ...changes,
  };
}

/** The same story as its own page gets it. */
export function anArticle(changes: Partial<StoredArticle> = {}): StoredArticle {
  return {
    ...aStory(),
    state: 'tayang',
    dateline: 'Kota Contoh, Warta',
    body: {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Harga ikan dijamin.' }] }],
    },
    editor: { id: 'p2', slug: 'bagus-hidayat', name: 'Bagus Hidayat' },
    topics: [],
    regions: [],
    notes: [],
    viewCount: 1213,
    modifiedAt: '2024-08-07T15:00:00.000Z',
    withdrawal: null,
    ...changes,
  };
}

/** A photo in three widths and three formats. */
export function aPhoto(changes: Partial<StoredPhoto> = {}): StoredPhoto {
  return {
    caption: 'Perahu pulang ke pelabuhan.',
    credit: 'Humas Kota Contoh',
    alt: 'Tiga perahu kayu di dermaga',
    renditions: [400, 800, 1600].flatMap((width) =>
      (['avif', 'webp', 'jpeg'] as const).map((format) => ({
        filename: `perahu-${width}.${format}`,
        format,
        width,
        height: Math.round((width * 2) / 3),
      })),
    ),
    ...changes,
  };
}

/** The surroundings of a page in an invented office. */
export function aChrome(changes: Partial<StoredChrome> = {}): StoredChrome {
  return {
    site: {
      name: 'Warta',
      tagline: 'Kabar layanan publik dari tiga zona waktu',
      office: 'Dinas Komunikasi dan Informatika Kota Contoh',
      address: 'Jalan Contoh Raya Nomor 1, Kota Contoh 00000',
      email: 'redaksi@contoh.go.id',
      phone: '(000) 000-0000',
      about: 'Warta adalah portal berita pemerintah.',
      zone: 'WIB',
    },
    sections: [
      { id: 's1', slug: 'ekonomi', name: 'Ekonomi', description: 'Harga pangan.' },
      { id: 's2', slug: 'nusantara', name: 'Nusantara', description: '' },
    ],
    pages: [{ slug: 'redaksi', title: 'Redaksi' }],
    ...changes,
  };
}
