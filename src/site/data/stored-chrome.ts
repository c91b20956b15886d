import type { Zone } from '../../contract/zone.ts';
import type { StoredSection } from './stored-filing.ts';

/** What the office says of itself, as the global `site` holds it; empty texts stay empty. */
export interface StoredSite {
  readonly name: string;
  readonly tagline: string;
  readonly office: string;
  readonly address: string;
  readonly email: string;
  readonly phone: string;
  readonly about: string;
  /** The desk's zone: day lists are cut by it. */
  readonly zone: Zone;
}

/** A standing page as a link shows it. */
export interface StoredPageLink {
  readonly slug: string;
  readonly title: string;
}

/** What stands around every page: the office, the sections in their order, the standing pages. */
export interface StoredChrome {
  readonly site: StoredSite;
  readonly sections: readonly StoredSection[];
  readonly pages: readonly StoredPageLink[];
}
