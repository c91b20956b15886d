/** Who wrote a story, who edited it, how often it was read. */
export const byline = {
  by: (authors: string) => `Oleh ${authors}`,
  /** A writer at a media center: both are named. */
  at: (authors: string, mediaCenter: string) => `${authors} (${mediaCenter})`,
  editor: (name: string) => `Redaktur: ${name}`,
  viewCountHint: (count: string) => `dibaca ${count} kali`,
} as const;
