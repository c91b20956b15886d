/** The states of an article. Source: TABLES.md section 2 of the design; the words are the newsroom's. */
export type ArticleState =
  'draf' | 'diajukan' | 'disunting' | 'dikembalikan' | 'dijadwalkan' | 'tayang' | 'dicabut';

/** Every state, in the order of a story's life. */
export const ARTICLE_STATES = [
  'draf',
  'diajukan',
  'disunting',
  'dikembalikan',
  'dijadwalkan',
  'tayang',
  'dicabut',
] as const satisfies readonly ArticleState[];

/** The roles of the newsroom; one person may hold several. */
export type Role = 'kontributor' | 'jurnalis' | 'redaktur' | 'redaktur-pelaksana' | 'admin';

/** Every role, from the least to the most trusted with a story; admin is no editor by that. */
export const ROLES = [
  'kontributor',
  'jurnalis',
  'redaktur',
  'redaktur-pelaksana',
  'admin',
] as const satisfies readonly Role[];

/** A step of the workflow, named as on the button. */
export type Move =
  | 'ajukan'
  | 'tarik-kembali'
  | 'ambil'
  | 'kembalikan'
  | 'tayangkan'
  | 'jadwalkan'
  | 'batalkan-jadwal'
  | 'beri-catatan'
  | 'cabut'
  | 'pulihkan';

/** Who may make a move: the owner of the story, a desk that covers its section, or the managing editor. */
export type MoveMaker = 'owner' | 'desk' | 'managing-editor';

/** One row of the table of moves. */
export interface MoveRule {
  readonly from: readonly ArticleState[];
  readonly to: ArticleState;
  readonly makers: readonly MoveMaker[];
  readonly needsReason: boolean;
}

/** The table of moves: from where, to where, by whom, and whether a reason is asked. */
export const MOVES = {
  ajukan: { from: ['draf', 'dikembalikan'], to: 'diajukan', makers: ['owner'], needsReason: false },
  'tarik-kembali': { from: ['diajukan'], to: 'draf', makers: ['owner'], needsReason: false },
  ambil: { from: ['diajukan'], to: 'disunting', makers: ['desk'], needsReason: false },
  kembalikan: { from: ['diajukan', 'disunting'], to: 'dikembalikan', makers: ['desk'], needsReason: true },
  tayangkan: { from: ['disunting', 'dijadwalkan'], to: 'tayang', makers: ['desk'], needsReason: false },
  jadwalkan: { from: ['disunting', 'dijadwalkan'], to: 'dijadwalkan', makers: ['desk'], needsReason: false },
  'batalkan-jadwal': { from: ['dijadwalkan'], to: 'disunting', makers: ['desk'], needsReason: false },
  'beri-catatan': { from: ['tayang'], to: 'tayang', makers: ['managing-editor'], needsReason: false },
  cabut: { from: ['tayang'], to: 'dicabut', makers: ['desk'], needsReason: true },
  pulihkan: { from: ['dicabut'], to: 'tayang', makers: ['managing-editor'], needsReason: true },
} as const satisfies Record<Move, MoveRule>;
