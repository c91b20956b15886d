/** What the log says, and what the operator is told, while the database is away. */
export const databaseWords = {
  failedCall: 'the database failed a call',
  away: 'the database is away; readers get what is kept, and nobody can save',
  back: (seconds: number) => `Basis data kembali menjawab setelah ${String(seconds)} detik.`,
} as const;
