/** Labels of the forms for people, units, filing, pictures, pages and staff. */
export const filingForms = {
  name: 'Nama',
  namePrinted: { label: 'Nama seperti tercetak', help: 'Misalnya: Eko Budiono, atau MC KAB NAGAN RAYA.' },
  slug: {
    label: 'Alamat pendek',
    help: 'Bagian terakhir alamat halaman. Tidak berubah bila namanya berubah.',
  },
  description: 'Uraian',
  about: 'Tentang',
  order: 'Urutan',
  user: 'Akun pengguna',
  kind: 'Jenis',
  unitKinds: { 'media-center': 'Media center', institution: 'Instansi' },
  regionKinds: { province: 'Provinsi', regency: 'Kabupaten', city: 'Kota' },
  region: 'Daerah',
  zone: 'Zona waktu',
  mergedInto: { label: 'Digabungkan ke', help: 'Alamat lama mengalihkan pembaca ke topik ini.' },
  code: { label: 'Kode wilayah', help: 'Kode resmi Kementerian Dalam Negeri, misalnya 73 atau 73.71.' },
  parent: 'Bagian dari',
  aliases: 'Sebutan lain',
  alt: { label: 'Teks alternatif', help: 'Menggambarkan foto bagi pembaca yang tidak melihatnya.' },
  credit: 'Kredit',
  title: 'Judul',
  lead: 'Pengantar',
  body: 'Isi',
  from: { label: 'Alamat lama', help: 'Dimulai dengan garis miring, misalnya /kategori/nasional' },
  to: 'Alamat baru',
  email: 'Alamat surel',
  roles: 'Peran',
  roleNames: {
    kontributor: 'Kontributor',
    jurnalis: 'Jurnalis',
    redaktur: 'Redaktur',
    'redaktur-pelaksana': 'Redaktur pelaksana',
    admin: 'Admin',
  },
  sections: {
    label: 'Rubrik yang dipegang',
    help: 'Redaktur menyunting dan menayangkan hanya pada rubrik ini.',
  },
  unit: 'Media center atau instansi',
} as const;

/** Labels of the settings pages. */
export const settingsForms = {
  name: 'Nama portal',
  tagline: 'Semboyan',
  office: 'Kantor pengelola',
  address: 'Alamat',
  email: 'Surel',
  phone: 'Telepon',
  about: 'Tentang portal',
  zone: { label: 'Zona waktu meja redaksi', help: 'Dipakai untuk berita baru dan indeks harian.' },
  lead: {
    label: 'Berita utama pilihan',
    help: 'Urutan pertama menjadi berita utama. Kosong berarti berita terbaru.',
  },
} as const;
