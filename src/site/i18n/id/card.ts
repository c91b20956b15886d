import type { Format } from '../../../contract/format.ts';

/** The words on a story card. */
export const card = {
  advertorial: 'Advertorial',
  /** A plain story needs no label. */
  format: {
    berita: '',
    foto: 'Foto',
    video: 'Video',
    infografis: 'Infografis',
    'siaran-pers': 'Siaran Pers',
    pengumuman: 'Pengumuman',
    opini: 'Opini',
    'cek-fakta': 'Cek Fakta',
  } satisfies Record<Format, string>,
} as const;
