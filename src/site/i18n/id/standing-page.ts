/** The words around a standing page. */
export const standingPage = {
  modified: (day: string) => `Diperbarui ${day}`,
} as const;
