/** What the log says, and what the operator is told, while the database is away. */
export const databaseWords = {
  failedCall: 'the database failed a call',
  away: 'the database is away; readers get what is kept, and nobody can save',
  waiting: (reason: string) =>
    `Basis data belum dapat dipakai (${reason}). Portal menunggu dan mencoba lagi tiap dua detik; nyalakan basis datanya, atau periksa DATABASE_URL.`,
  back: (seconds: number) => `Basis data kembali menjawab setelah ${String(seconds)} detik.`,
} as const;
