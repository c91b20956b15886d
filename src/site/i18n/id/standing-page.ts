/** The words around a standing page. */
export const standingPage = {
  modified: (day: string) => `Diperbarui ${day}`,
  others: 'Tentang portal ini',
} as const;
