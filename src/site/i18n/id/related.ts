/** The list of related stories under an article. */
export const related = {
  heading: 'Berita Terkait Lainnya',
} as const;
