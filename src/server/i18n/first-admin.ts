import { SHORTEST_PASSWORD } from '../../contract/shortest-password.ts';
import type { FormFault } from '../first-admin/new-admin.ts';

/** Every sentence of the page on which an administrator is made. */
export const firstAdminWords = {
  title: 'Buat akun admin',
  intro:
    'Akun ini mengatur pengguna dan pengaturan portal, dan memegang peran redaktur pelaksana sampai Anda membaginya. Tautan ini hanya dapat dipakai satu kali.',
  name: 'Nama lengkap',
  email: 'Alamat surel',
  password: 'Kata sandi',
  passwordHelp: `Sedikitnya ${String(SHORTEST_PASSWORD)} huruf. Kalimat pendek yang hanya Anda tahu lebih kuat daripada kata rumit.`,
  submit: 'Buat akun',
  deadTitle: 'Tautan tidak berlaku',
  dead: 'Tautan ini salah, sudah dipakai, atau sudah lewat 24 jam. Pengelola portal dapat membuat tautan baru pada mesin portal dengan perintah: npm run admin:link',
  doorTitle: 'Akun admin dibuat lewat tautan',
  door: 'Portal ini belum mempunyai admin. Tautan sekali pakai untuk membuatnya tercetak saat portal dimulai. Bila tautan itu hilang, jalankan pada mesin portal: npm run admin:link',
  toLogIn: 'Ke halaman masuk',
} as const;

/** One sentence for each reason to refuse the form. */
export const formFaults = {
  'name-missing': 'Nama belum diisi.',
  'name-long': 'Nama terlalu panjang; paling banyak 120 huruf.',
  'email-wrong': 'Alamat surel belum benar, misalnya: nama@kantor.go.id',
  'email-taken': 'Alamat surel ini sudah dipakai akun lain. Pakai alamat lain, atau masuk dengan akun itu.',
  'password-short': `Kata sandi terlalu pendek; sedikitnya ${String(SHORTEST_PASSWORD)} huruf.`,
  'password-long': 'Kata sandi terlalu panjang; paling banyak 200 huruf.',
} as const satisfies Record<FormFault, string>;
