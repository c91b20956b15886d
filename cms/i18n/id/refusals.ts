import { SHORTEST_PASSWORD } from '../../../src/contract/shortest-password.ts';

/** A save that came after another person's. */
interface LateSave {
  readonly who: string;
  readonly when: string;
  /** Labels of the fields that differ. */
  readonly what: readonly string[];
}

/** Sentences for refusals outside the workflow: what happened, why, what to do. */
export const refusals = {
  stateByHand:
    'Keadaan berita tidak dapat diubah lewat isian. Gunakan tombol langkah (Ajukan, Tayangkan, Cabut) pada berita.',
  publishByHand: 'Berita ini belum boleh tayang lewat Simpan. Gunakan tombol Tayangkan.',
  unpublishByHand:
    'Berita yang tayang tidak dapat diturunkan diam-diam. Gunakan tombol Cabut dan pilih alasannya.',
  slugReserved: (slug: string) => `Alamat “${slug}” dipakai oleh portal. Pilih alamat lain.`,
  slugShape: 'Alamat hanya memakai huruf kecil, angka, dan tanda hubung.',
  redirectShape: 'Alamat harus dimulai dengan satu garis miring dan bukan alamat situs lain.',
  bodyTooLarge:
    'Isi berita terlalu panjang atau terlalu berlapis. Bagi menjadi beberapa berita atau sederhanakan tabelnya.',
  bodyBroken:
    'Isi berita memuat bagian yang tidak dikenal sehingga tidak disimpan. Tempel ulang sebagai teks biasa.',
  linkUnsafe: (link: string) =>
    `Tautan “${link}” tidak aman. Gunakan alamat yang dimulai dengan https:// atau garis miring.`,
  embedNotAllowed: 'Alamat sematan tidak termasuk daftar yang diizinkan: YouTube, Vimeo, dan OpenStreetMap.',
  notAnImage: 'Berkas ini bukan gambar yang dapat dibaca. Kirim JPEG, PNG, WebP, AVIF, atau GIF.',
  imageBroken: 'Gambar ini rusak atau tidak lengkap. Simpan ulang dari aplikasi aslinya, lalu kirim lagi.',
  imageTooLarge:
    'Gambar ini terlalu besar untuk diolah. Kecilkan dahulu menjadi paling banyak 50 megapiksel.',
  lastAdmin: 'Admin terakhir tidak dapat dihapus atau diturunkan. Angkat admin lain dahulu.',
  rolesMissing: 'Pilih sedikitnya satu peran.',
  sectionsMissing:
    'Redaktur memerlukan sedikitnya satu rubrik. Untuk semua rubrik, beri peran redaktur pelaksana.',
  passwordShort: `Kata sandi terlalu pendek. Gunakan sedikitnya ${String(SHORTEST_PASSWORD)} huruf.`,
  noMail:
    'Portal ini tidak mengirim surel. Minta admin memberi kata sandi baru, atau minta operator menjalankan: npm run admin:link',
  unexpected:
    'Ada kesalahan yang tidak terduga. Coba sekali lagi; bila terulang, minta operator melihat catatannya.',
  lateSave: ({ who, when, what }: LateSave) =>
    `${who} sudah mengubah naskah ini pada ${when}, setelah Anda membukanya. ${what.length > 0 ? `Yang berbeda: ${what.join(', ')}. ` : ''}Tulisan Anda belum disimpan dan masih ada di formulir; pilih salah satu di atas formulir.`,
  somebodyElse: 'Orang lain',
  diskFull:
    'Belum tersimpan karena ruang simpan portal penuh. Tulisan Anda masih ada di formulir; jangan tutup halaman ini. Hubungi pengelola portal, lalu simpan lagi setelah ruangnya ditambah.',
  diskFullUpload:
    'Gambar belum tersimpan karena ruang simpan portal penuh. Hubungi pengelola portal, lalu kirim gambarnya lagi setelah ruangnya ditambah.',
  diskFullForStranger:
    'Permintaan ini tidak dapat dijalankan karena ruang simpan portal penuh. Hubungi pengelola portal, lalu coba lagi setelah ruangnya ditambah.',
  noSuchDocument:
    'Kiriman ini menunjuk ke sesuatu yang tidak ada atau sudah dihapus, sehingga tidak disimpan. Pilih lagi, lalu simpan.',
  unreadable: 'Kiriman ini tidak dapat dibaca sehingga tidak disimpan. Muat ulang halaman, lalu kirim lagi.',
  conflict: 'Ada perubahan lain pada saat yang sama. Tulisan Anda masih ada di formulir; simpan sekali lagi.',
} as const;
