import type { StoredNote } from '../../data/stored-article.ts';

/** The words of the page of corrections. */
export const corrections = {
  title: 'Ralat dan Hak Jawab',
  opening:
    'Setiap perbaikan, penjelasan, dan tanggapan atas berita kami dicatat di sini dan di halaman beritanya.',
  empty: 'Belum ada ralat, klarifikasi, hak jawab, atau hak koreksi.',
  kind: {
    ralat: 'Ralat',
    klarifikasi: 'Klarifikasi',
    'hak-jawab': 'Hak Jawab',
    'hak-koreksi': 'Hak Koreksi',
  } satisfies Record<StoredNote['kind'], string>,
  requestedBy: (name: string) => `Diminta oleh ${name}`,
  onStory: 'Atas berita:',
  askHeading: 'Menemukan kekeliruan?',
  ask: 'Sampaikan kepada redaksi dengan menyebut judul berita dan bagian yang keliru.',
  /** Title of an entry in the feed. */
  entry: (kind: string, headline: string) => `${kind}: ${headline}`,
} as const;
