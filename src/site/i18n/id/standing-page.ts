/** The words around a standing page. */
export const standingPage = {
  modified: (day: string) => `Diperbarui ${day}`,
  others: 'Halaman lain',
} as const;
