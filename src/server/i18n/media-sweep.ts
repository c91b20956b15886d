/** What the sweep of the pictures says to the operator. */
export const mediaSweepWords = {
  removed: (files: number, first: string) =>
    `Sisa unggahan yang terputus dihapus: ${String(files)} berkas, misalnya ${first}.`,
  missing: (files: number, first: string) =>
    `${String(files)} berkas gambar disebut basis data tetapi tidak ada di folder media, misalnya ${first}. Pulihkan dari cadangan, atau unggah ulang gambarnya.`,
  tooMany: (pictures: number) =>
    `${String(pictures)} gambar di folder media tidak dikenal basis data. Itu terlalu banyak untuk sisa unggahan yang terputus, jadi tidak ada yang dihapus. Periksa apakah basis data dan folder data ini memang satu portal.`,
} as const;
