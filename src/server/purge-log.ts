import { cacheTag, EVERYTHING, isEverything, type Purge } from '../contract/cache-tag.ts';

/** Purges remembered at most while pages are drawn; one more, and they count as a purge of everything. */
const REMEMBERED = 1000;

/** The purges that drawings under way must know of, and no others. */
export interface PurgeLog {
  readonly add: (purge: Purge) => void;
  /** A drawing begins. */
  readonly follow: () => Followed;
}

/** The purges since a drawing began. */
export interface Followed {
  /** Whether one of them was for a page with these tags. */
  readonly hits: (tags: ReadonlySet<string>) => boolean;
  readonly end: () => void;
}

/** An empty log. */
export function purgeLog(): PurgeLog {
  const followers = new Set<Purge[]>();
  return {
    add: (purge) => {
      for (const purges of followers)
        if (purges.length < REMEMBERED) purges.push(purge);
        else purges.splice(0, purges.length, EVERYTHING);
    },
    follow: () => {
      const purges: Purge[] = [];
      followers.add(purges);
      return {
        hits: (tags) => purges.some((purge) => concerns(purge, tags)),
        end: () => followers.delete(purges),
      };
    },
  };
}

function concerns(purge: Purge, tags: ReadonlySet<string>): boolean {
  if (isEverything(purge) || tags.has(cacheTag.anything)) return true;
  return !purge.gone.isDisjointFrom(tags) || !purge.outdated.isDisjointFrom(tags);
}
