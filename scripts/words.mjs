/** Every sentence that an operator sees before the portal itself can speak. */
export const t = {
  step: (number, total, label) => `[${number}/${total}] ${label} …`,
  stillBusy: (seconds) => `      masih berjalan, ${seconds} detik`,
  stepDone: (seconds) => `      selesai dalam ${seconds} detik`,
  stepFailed: (label, code) => `Gagal: ${label} (kode ${code}). Keluaran terakhirnya:`,
  install: 'Memasang paket menurut package-lock.json',
  buildAdmin: 'Membangun ruang redaksi (/admin)',
  buildSite: 'Membangun halaman pembaca',
  nothingToPrepare: 'Semua paket dan hasil bangun sudah mutakhir.',
  built: 'Selesai dibangun. Jalankan portal dengan: npm start',
  waitForOther: (pid) => `Penyiapan lain sedang berjalan (proses ${pid}); menunggu sampai selesai …`,
  unknownArgument: (argument, known) => `Pilihan tidak dikenal: ${argument}\nYang dikenal: ${known}`,
  nodeMissing: {
    darwin:
      'Warta memerlukan Node 24, dan di macOS Node itu harus dipasang sendiri (misalnya dari nodejs.org).\n' +
      'Sesudah `node -v` menampilkan v24, jalankan perintah ini sekali lagi.',
    other: (platform, version) =>
      `Warta memerlukan Node 24. Yang berjalan ${version}, dan untuk ${platform} tidak ada Node 24 di antara paket kami.\n` +
      'Pasang Node 24, lalu jalankan perintah ini sekali lagi.',
  },
  startHelp:
    'npm start                 memasang yang kurang, membangun yang berubah, lalu menjalankan portal\n' +
    'npm start -- --build-only memasang dan membangun saja\n' +
    'Setelan lewat lingkungan: PORT, HOST, DATA_DIR, DATABASE_URL, SITE_URL, SAMPLE_CONTENT (lihat README.md).',
  unknownVerb: (verb, known) => `Perintah tidak dikenal: ${verb}\nYang dikenal: ${known}`,
  noBrowser: 'Tidak ada Chromium: isi CHROMIUM_PATH, atau pasang paket chromium.',
};
