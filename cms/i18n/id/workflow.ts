import type { Move } from '../../../src/contract/article-state.ts';
import type { MoveRefusal } from '../../collections/articles/workflow/plan-move.ts';
import { articleForm } from './article-form.ts';

/** Names of the steps, as on their buttons. */
export const moveNames = {
  ajukan: 'Ajukan',
  'tarik-kembali': 'Tarik kembali',
  ambil: 'Ambil untuk disunting',
  kembalikan: 'Kembalikan',
  tayangkan: 'Tayangkan',
  jadwalkan: 'Jadwalkan',
  'batalkan-jadwal': 'Batalkan jadwal',
  'beri-catatan': 'Beri catatan',
  cabut: 'Cabut',
  pulihkan: 'Pulihkan',
} as const satisfies Record<Move, string>;

/** Words of the panel that makes the moves. */
export const workflowPanel = {
  state: (state: string) => `Keadaan: ${state}`,
  save: 'Simpan perubahan',
  saving: 'Menyimpan…',
  saved: 'Perubahan sudah tayang.',
  done: (move: string) => `${move}: selesai.`,
  reason: 'Alasan',
  explanation: 'Penjelasan (boleh kosong)',
  when: (zone: string) => `Waktu tayang (${zone})`,
  noteKind: 'Jenis catatan',
  noteText: 'Isi catatan',
  requestedBy: 'Diminta oleh',
  reschedule: 'Ubah jadwal',
  scheduledFor: (time: string) => `Akan tayang ${time}`,
  returned: (reason: string) => `Dikembalikan dengan alasan: “${reason}”`,
  pending: 'Ada perubahan yang belum tayang.',
  cancel: 'Batal',
  notSaved:
    'Naskah belum dapat disimpan. Periksa isian yang ditandai, lalu coba lagi. Tulisan Anda tetap ada di formulir.',
  notPublished:
    'Perubahan belum tayang. Periksa isian yang ditandai, lalu coba lagi. Tulisan Anda tersimpan sebagai draf.',
  noAnswer: 'Tombol langkah tidak dapat ditampilkan karena portal tidak menjawab. Muat ulang halaman ini.',
  failed:
    'Langkah ini belum berhasil karena portal tidak menjawab. Tulisan Anda tersimpan sebagai draf; coba lagi sebentar lagi.',
  late: {
    keepMine: 'Simpan tulisan saya',
    openTheirs: 'Buka tulisan yang tersimpan di tab baru',
    kept: 'Tulisan Anda tersimpan. Tulisan yang lain tetap ada di daftar versi.',
  },
  open: 'Buka di portal',
} as const;

/** One sentence for each reason to refuse a move: what happened, why, what to do. */
export function explainMoveRefusal(refusal: MoveRefusal): string {
  return SENTENCES[refusal.kind](refusal as never); // the key picks the member, which the compiler cannot follow
}

type Sentences = { [K in MoveRefusal['kind']]: (refusal: Extract<MoveRefusal, { kind: K }>) => string };

const SENTENCES: Sentences = {
  'wrong-state': ({ move, state }) =>
    `“${moveNames[move]}” tidak dapat dilakukan karena berita ini sedang ${articleForm.states[state].toLowerCase()}. Muat ulang halaman untuk melihat keadaan terakhir.`,
  'not-allowed': ({ move }) =>
    `Anda tidak berwenang melakukan “${moveNames[move]}” pada berita ini. Minta redaktur rubrik ini atau redaktur pelaksana.`,
  'headline-missing': () => 'Judul masih kosong. Isi judul sebelum melanjutkan.',
  'body-missing': () => 'Isi berita masih kosong. Tulis isi berita sebelum melanjutkan.',
  'section-missing': () => 'Rubrik belum dipilih. Pilih rubrik sebelum menayangkan.',
  'byline-missing': () => 'Penulis belum diisi. Pilih penulis atau media center sebelum menayangkan.',
  'reason-missing': () => 'Alasan belum diisi. Tulis alasannya agar dapat dibaca kembali.',
  'reason-not-listed': () => 'Alasan pencabutan harus dipilih dari daftar.',
  'time-missing': () => 'Waktu tayang belum diisi. Pilih tanggal dan jam.',
  'time-passed': () => 'Waktu tayang sudah lewat. Pilih waktu yang akan datang, atau tayangkan sekarang.',
  'note-incomplete': () => 'Catatan memerlukan jenis, isi, dan siapa yang meminta.',
  'same-person': () =>
    'Berita dipulihkan oleh orang kedua. Minta redaktur pelaksana lain, karena Anda yang mencabutnya.',
};
