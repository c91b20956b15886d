/** The forms a story can take. Source: the newsroom's table of forms. */
export const FORMATS = [
  'berita',
  'foto',
  'video',
  'infografis',
  'siaran-pers',
  'pengumuman',
  'opini',
  'cek-fakta',
] as const;

/** One form of story. */
export type Format = (typeof FORMATS)[number];

/** The forms that have a list page of their own, at `/{format}`. Photo stories come with the galleries. */
export const LISTED_FORMATS = ['infografis', 'video', 'siaran-pers'] as const satisfies readonly Format[];
