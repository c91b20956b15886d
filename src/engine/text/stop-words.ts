/** Indonesian words that say nothing about the subject of a story, and the verbs of reporting. Our own list. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `
  ada adalah adanya agar akan akhirnya aku anda antara apa apabila apakah atas atau bagi bagaimana bahkan bahwa
  baik banyak baru beberapa begitu belum berada berbagai berikut bersama bisa boleh bukan cukup dalam dan dapat
  dari daripada demikian dengan di dia diri dirinya dua dulu guna hal hanya harus hingga ia ialah ini itu jadi
  jangan jelas jika juga justru kalau kali kami karena kata katanya ke kemudian kepada kembali ketika kita
  kini lagi lain lainnya lalu lebih lewat maka mana masih masing-masing maupun melalui melakukan memang memiliki
  memberikan menjadi menurut menurutnya mengatakan mengaku mengenai menyatakan menyebut menyebutkan menyampaikan
  mereka merupakan meski meskipun mulai namun nanti nantinya nya oleh pada padahal para pernah pihak pula pun
  saat saja salah sama sambil sampai sang sangat satu saya sebab sebagai sebagian sebelum sebelumnya sebuah
  sedang sedangkan segera sehingga sejak sejumlah sekali sekarang sekitar selain selalu selama seluruh semua
  sementara sempat sendiri seorang seperti sering serta sesuai setelah setiap si siapa sih soal sudah supaya
  tak tapi telah tengah tentang terhadap terkait terlalu termasuk ternyata tersebut tetap tetapi tiap tidak tiga
  tuturnya ucap ucapnya ujar ujarnya ungkap ungkapnya untuk usai waktu walau ya yaitu yakni yang
  senin selasa rabu kamis jumat sabtu minggu wib wita wit jelasnya tegasnya imbuhnya lanjutnya tambahnya
  `
    .trim()
    .split(/\s+/),
);
