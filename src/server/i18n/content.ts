/** Sentences of the first start, while a new portal gets its first content. */
export const contentWords = {
  loadingSample: 'Memuat isi contoh (sekali saja)…',
  pictures: (done: number, all: number) => `  gambar ${String(done)} dari ${String(all)}`,
  stories: (count: number) => `  ${String(count)} berita`,
} as const;
