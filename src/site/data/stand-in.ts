import type { Payload } from 'payload';
import type { StoredRegion, StoredTerm, StoredUnit } from './stored-article.ts';
import type { StoredChrome } from './stored-chrome.ts';
import { readChrome } from './read-chrome.ts';
import { readRegions, readTopics, readUnits } from './read-names.ts';

/** What pages need to stand while the database is away: what surrounds them, and the names that a search filters by. */
export interface StandIn {
  readonly chrome: StoredChrome;
  readonly regions: readonly StoredRegion[];
  readonly topics: readonly StoredTerm[];
  readonly units: readonly StoredUnit[];
}

/** How a page learns that the database cannot be asked, and what was known before. */
export interface Outage {
  readonly isOn: () => boolean;
  /** As it was when the database was last asked; undefined when it never could be. */
  readonly standIn: () => StandIn | undefined;
}

/** Reads it, in six queries. */
export async function readStandIn(payload: Payload): Promise<StandIn> {
  const [chrome, regions, topics, units] = await Promise.all([
    readChrome(payload),
    readRegions(payload),
    readTopics(payload),
    readUnits(payload),
  ]);
  return { chrome, regions, topics, units };
}

/** The provinces among the regions. Source: official codes; "73" is a province, "73.71" a city in it. */
export function provincesOf({ regions }: StandIn): readonly StoredRegion[] {
  return regions.filter(({ code }) => !code.includes('.'));
}
