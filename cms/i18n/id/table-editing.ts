/** Words for tables in the body editor; a label in a menu of the toolbar has room for 25 letters. */
export const tableEditing = {
  table: 'Tabel',
  drawer: { title: 'Buat tabel', rows: 'Jumlah baris', columns: 'Jumlah kolom' },
  menu: {
    'row-above': 'Sisipkan baris di atas',
    'row-below': 'Sisipkan baris di bawah',
    'column-before': 'Sisipkan kolom di kiri',
    'column-after': 'Sisipkan kolom di kanan',
    'row-header': 'Baris kepala',
    'column-header': 'Kolom kepala',
    'merge-cells': 'Gabungkan sel',
    'split-cell': 'Pisahkan sel',
    'delete-row': 'Hapus baris',
    'delete-column': 'Hapus kolom',
    'delete-table': 'Hapus tabel',
  },
} as const;
