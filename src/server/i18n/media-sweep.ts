/** What the sweep of the pictures says to the operator. */
export const mediaSweepWords = {
  takenOut: (files: number, first: string) =>
    `${String(files)} berkas gambar tidak disebut basis data, misalnya ${first}. Biasanya itu sisa unggahan yang terputus; berkasnya dipindahkan ke folder media-sisa dan dihapus setelah 30 hari.`,
  putBack: (files: number, first: string) =>
    `${String(files)} berkas gambar dikembalikan dari folder media-sisa karena basis data menyebutnya, misalnya ${first}.`,
  deleted: (files: number) =>
    `${String(files)} berkas di folder media-sisa dihapus setelah lebih dari 30 hari di sana.`,
  missing: (files: number, first: string) =>
    `${String(files)} berkas gambar disebut basis data tetapi tidak ada di folder media, misalnya ${first}. Pulihkan dari cadangan, atau unggah ulang gambarnya.`,
  tooMany: (pictures: number) =>
    `${String(pictures)} gambar di folder media tidak dikenal basis data. Itu terlalu banyak untuk sisa unggahan yang terputus, jadi tidak ada yang dipindahkan. Periksa apakah basis data dan folder data ini memang satu portal.`,
} as const;
