/** What the dashboard says when something published does not get where it should. */
export const stuckNotice = {
  title: 'Ada perubahan yang belum sampai ke pencarian',
  stories:
    'Perubahan terakhir pada berita berikut (tayang, ralat, atau pencabutan) belum sampai ke pencarian dan daftar berita terkait. Halaman beritanya sendiri sudah benar, dan berita lain tidak terhambat.',
  storiesToDo:
    'Portal mencobanya lagi sendiri. Bila pemberitahuan ini tetap ada, buka beritanya, periksa, lalu simpan lagi. Kalau masih belum sampai, hubungi pengelola portal.',
  more: (count: number) => `dan ${String(count)} berita lainnya`,
  receivers: (names: string) =>
    `Sudah lebih dari satu menit tidak ada perubahan yang sampai ke ${names}. Halaman berita tetap benar dan tidak ada yang hilang: semuanya menyusul begitu gangguan berakhir.`,
  receiversToDo: 'Hubungi pengelola portal.',
} as const;

/** What a receiver is called on the screen; one that is not here is called by its own name. */
export const receiverNames: Readonly<Record<string, string>> = {
  index: 'pencarian dan daftar berita terkait',
};
