/** The words of the page of corrections. */
export const corrections = {
  title: 'Ralat dan Hak Jawab',
  opening:
    'Setiap perbaikan, penjelasan, dan tanggapan atas berita kami dicatat di sini dan di halaman beritanya.',
  empty: 'Belum ada ralat, klarifikasi, hak jawab, atau hak koreksi.',
  onStory: 'Atas berita:',
  /** Title of an entry in the feed. */
  entry: (kind: string, headline: string) => `${kind}: ${headline}`,
} as const;
