import type { StoredRegion, StoredTerm, StoredUnit } from './stored-article.ts';

/** A section as its own page shows it. */
export interface StoredSection extends StoredTerm {
  readonly description: string;
}

/** A topic as its own page shows it. */
export interface StoredTopic extends StoredTerm {
  readonly description: string;
  /** The topic that took this one in; its address answers for both. */
  readonly mergedInto: StoredTerm | null;
}

/** A province, regency or city with its place among the others. */
export interface StoredRegionPage extends StoredRegion {
  readonly kind: 'province' | 'regency' | 'city';
  readonly parent: StoredRegion | null;
  /** The regencies and cities of a province, by code. */
  readonly children: readonly StoredRegion[];
}

/** A media center or institution as its own page shows it. */
export interface StoredUnitPage extends StoredUnit {
  readonly about: string;
  readonly region: StoredRegion | null;
}
