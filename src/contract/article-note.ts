/** Kinds of dated notes on a published story. Source: Pedoman Pemberitaan Media Siber, point 4 (Dewan Pers). */
export const NOTE_KINDS = ['ralat', 'klarifikasi', 'hak-jawab', 'hak-koreksi'] as const;
