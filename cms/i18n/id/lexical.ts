/** Words of the body editor. Payload's own catalogue has none for Indonesian, and would show raw keys. */
export const lexical = {
  general: {
    placeholder: 'Mulai menulis, atau tekan “/” untuk pilihan…',
    slashMenuBasicGroupLabel: 'Dasar',
    slashMenuListGroupLabel: 'Daftar',
    toolbarItemsActive: '{{count}} aktif',
  },
  align: {
    alignCenterLabel: 'Rata tengah',
    alignJustifyLabel: 'Rata kanan-kiri',
    alignLeftLabel: 'Rata kiri',
    alignRightLabel: 'Rata kanan',
  },
  blockquote: { label: 'Kutipan' },
  blocks: {
    inlineBlocks: {
      create: 'Buat {{label}}',
      edit: 'Ubah {{label}}',
      label: 'Sisipan dalam baris',
      remove: 'Hapus {{label}}',
    },
    label: 'Sisipan',
  },
  checklist: { label: 'Daftar centang' },
  heading: { label: 'Subjudul {{headingLevel}}' },
  horizontalRule: { label: 'Garis pemisah' },
  indent: { decreaseLabel: 'Kurangi indentasi', increaseLabel: 'Tambah indentasi' },
  link: { label: 'Tautan', loadingWithEllipsis: 'Memuat…' },
  orderedList: { label: 'Daftar bernomor' },
  paragraph: { label: 'Paragraf', label2: 'Teks biasa' },
  relationship: { label: 'Kaitan' },
  textState: { defaultStyle: 'Gaya bawaan' },
  unorderedList: { label: 'Daftar berbutir' },
  upload: { label: 'Gambar' },
} as const;
