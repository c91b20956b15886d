/** Names of controls that Payload has in English in its code, out of reach of its catalogue. */
export const englishNames: Readonly<Record<string, string>> = {
  'add dropdown': 'Sisipkan',
  'blocks dropdown': 'Sematan',
  'table dropdown': 'Tabel',
  'text dropdown': 'Jenis paragraf',
  'Drag to move': 'Seret untuk memindahkan',
  'Add block': 'Tambah bagian',
  'Insert Paragraph': 'Tambah paragraf',
  'Edit link': 'Ubah tautan',
  'Remove link': 'Hapus tautan',
  'Remove Block': 'Hapus sisipan',
  'Notifications alt+T': 'Pemberitahuan (alt+T)',
  'Close toast': 'Tutup pemberitahuan',
  'select-all': 'Pilih semua',
  sortable: 'dapat diurutkan',
  'delete-forever': 'Hapus selamanya',
  Expand: 'Bentangkan',
  Collapse: 'Lipat',
};

/** Names of controls that show a mark alone and have no name in Payload, by where they stand. */
export const missingNames: Readonly<Record<string, string>> = {
  '.toolbar-popup__button-bold': 'Tebal',
  '.toolbar-popup__button-italic': 'Miring',
  '.toolbar-popup__button-underline': 'Garis bawah',
  '.toolbar-popup__button-strikethrough': 'Coret',
  '.toolbar-popup__button-subscript': 'Subskrip',
  '.toolbar-popup__button-superscript': 'Superskrip',
  '.toolbar-popup__button-link': 'Tautan',
  '.doc-controls__popup > .popup__trigger-wrap > .popup-button': 'Pilihan lain',
  '.clickable-arrow--left': 'Halaman sebelumnya',
  '.clickable-arrow--right': 'Halaman berikutnya',
  '.step-nav__home': 'Dasbor',
  '.upload-relationship-details__edit': 'Ubah berkas',
  '.upload-relationship-details__remove': 'Lepaskan berkas',
  '.relationship--multi-value-label__drawer-toggler': 'Ubah',
  '.condition__actions-add': 'Tambah syarat',
  '.condition__actions-remove': 'Hapus syarat',
  '.date-time-picker__clear-button': 'Kosongkan',
};

/** What a dialog is called until its heading is there. */
export const unnamedDialog = 'Jendela isian';

/** What the comparison of two versions writes of something put into the text: "embed Block". */
export const comparedParts: Readonly<Record<string, string>> = { embed: 'Sematan', Block: '' };
