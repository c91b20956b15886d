/** The words of the page of most read stories. */
export const mostRead = {
  title: 'Terpopuler',
  opening:
    'Berita yang paling banyak dibaca. Robot, pratinjau tautan, dan pembacaan berulang tidak dihitung.',
  week: 'Tujuh hari terakhir',
  ever: 'Sepanjang waktu',
  emptyWeek: 'Belum ada berita dari tujuh hari terakhir yang tercatat dibaca.',
  emptyEver: 'Belum ada berita yang tercatat dibaca.',
  readTimes: (count: string) => `Dibaca ${count} kali`,
} as const;
