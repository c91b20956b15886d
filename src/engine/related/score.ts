import { DISTANCE_IN_TIME, SAME_SECTION, UNDATED_DISTANCE } from './weights.ts';

/** What the score asks of a story. */
export interface Filing {
  readonly sectionId: string | null;
  /** Milliseconds since 1970 in UTC; null when unknown. */
  readonly publishedAtMs: number | null;
}

/**
 * How well two stories go together: `cos − .06·ln(1 + hours apart) + .1·same section`. Symmetric, and blind to
 * which of the two is later, so a story of today enters the lists of old ones.
 */
export function relatedScore(cosine: number, one: Filing, other: Filing): number {
  const sameSection = one.sectionId !== null && one.sectionId === other.sectionId;
  return cosine - DISTANCE_IN_TIME * distanceInTime(one, other) + (sameSection ? SAME_SECTION : 0);
}

function distanceInTime(one: Filing, other: Filing): number {
  if (one.publishedAtMs === null || other.publishedAtMs === null) return UNDATED_DISTANCE;
  return Math.log(1 + Math.abs(one.publishedAtMs - other.publishedAtMs) / HOUR_MS);
}

const HOUR_MS = 3_600_000;
