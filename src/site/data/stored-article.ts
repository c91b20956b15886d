import type { ArticleState } from '../../contract/article-state.ts';
import type { Format } from '../../contract/format.ts';
import type { Zone } from '../../contract/zone.ts';
import type { LexicalNode } from './stored-body.ts';

/** Something a story is filed under: a section or a topic. */
export interface StoredTerm {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** A person as printed in a byline. */
export type StoredAuthor = StoredTerm;

/** A media center or an institution. */
export interface StoredUnit extends StoredTerm {
  readonly kind: 'media-center' | 'institution';
}

/** A province, regency or city. */
export interface StoredRegion extends StoredTerm {
  readonly code: string;
}

/** One file of a picture. */
export interface StoredRendition {
  readonly filename: string;
  readonly format: 'avif' | 'webp' | 'jpeg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Absent for a file that was stored without it. */
  readonly sizeBytes?: number;
}

/** The photo of a story. Caption and credit stay when the file is gone, and then `renditions` is empty. */
export interface StoredPhoto {
  readonly caption: string;
  readonly credit: string;
  readonly alt: string;
  readonly renditions: readonly StoredRendition[];
}

/** A published story as a card shows it: relations filled in, instants as ISO in UTC. */
export interface StoredStory {
  readonly id: string;
  readonly number: number;
  readonly slug: string;
  readonly headline: string;
  readonly kicker: string | null;
  readonly lead: string;
  readonly publishedAt: string | null;
  /** Only the day is known: no clock time is printed. */
  readonly dateOnly: boolean;
  readonly zone: Zone;
  readonly format: Format;
  /** Paid for: labelled wherever it is shown. */
  readonly advertorial: boolean;
  readonly authors: readonly StoredAuthor[];
  readonly unit: StoredUnit | null;
  readonly section: StoredTerm | null;
  readonly photo: StoredPhoto | null;
}

/** A published story as a line shows it: nothing that would cost the database another question. */
export type StoredHeadline = Pick<
  StoredStory,
  'id' | 'number' | 'slug' | 'headline' | 'publishedAt' | 'dateOnly' | 'zone'
>;

/** A published story as a related list shows it: a line, and who wrote it. */
export type StoredRelated = StoredHeadline & Pick<StoredStory, 'authors' | 'unit'>;

/** A dated note on a published story. */
export interface StoredNote {
  readonly kind: 'ralat' | 'klarifikasi' | 'hak-jawab' | 'hak-koreksi';
  readonly text: string;
  readonly requestedBy: string;
  readonly at: string;
}

/** A story as its own page shows it. */
export interface StoredArticle extends StoredStory {
  readonly state: ArticleState;
  readonly dateline: string;
  readonly body: LexicalNode;
  readonly editor: StoredAuthor | null;
  readonly topics: readonly StoredTerm[];
  readonly regions: readonly StoredRegion[];
  readonly notes: readonly StoredNote[];
  readonly viewCount: number;
  readonly modifiedAt: string;
  /** Set only while the story is withdrawn. */
  readonly withdrawal: { readonly reason: string; readonly at: string } | null;
}
