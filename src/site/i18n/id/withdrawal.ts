/** What a reader sees at the address of a story that was taken back. */
export const withdrawal = {
  title: 'Berita ini dicabut',
  explanation: 'Redaksi mencabut berita di alamat ini. Isinya tidak lagi dapat dibaca.',
  reason: (reason: string) => `Alasan: ${reason}`,
  since: (time: string) => `Dicabut ${time}`,
  rights: 'Ralat, hak jawab, dan pencabutan kami umumkan di satu halaman.',
  corrections: 'Buka halaman ralat dan hak jawab',
  /** The reasons of the newsroom's list; every other reason prints as it stands. */
  reasons: {
    'kesalahan-fakta': 'kesalahan fakta yang mendasar',
    'melindungi-anak-atau-korban': 'melindungi anak atau korban',
    sara: 'menyinggung suku, agama, ras, atau antargolongan',
    'data-pribadi': 'memuat data pribadi',
    'putusan-pengadilan-atau-dewan-pers': 'putusan pengadilan atau Dewan Pers',
    ganda: 'berita yang sama terbit dua kali',
  } as Readonly<Record<string, string>>, // looked up by a stored word, which may be none of these
} as const;
