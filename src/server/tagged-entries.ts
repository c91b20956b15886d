import { cacheTag, type Purge } from '../contract/cache-tag.ts';
import type { PackedPage } from './pack-page.ts';

/** What an entry costs beside its bytes: key, headers, places in the maps. */
const ENTRY_BYTES = 2048;
/** What a tag of an entry costs: its letters, and its places in two sets. */
const TAG_BYTES = 150;

/** A kept page. */
export interface Entry {
  readonly page: PackedPage;
  readonly tags: ReadonlySet<string>;
  readonly drawnAtMs: number;
  /** It shows less than there is, and nothing that may not be shown: good enough while drawing fails. */
  isOutdated?: boolean;
  /** When a count of views that it shows moved first since it was drawn. */
  movedAtMs?: number;
  /** The last drawing failed. */
  failure?: Failure;
}

/** When a drawing failed, and when it may be tried again while the page is served as it was. */
export interface Failure {
  readonly atMs: number;
  retryAtMs: number;
}

/** Kept pages by key and by tag, within a number of bytes. */
export interface TaggedEntries {
  readonly find: (key: string) => Entry | undefined;
  /** The same for a reader: it counts as the one asked for last. */
  readonly use: (key: string) => Entry | undefined;
  /** Those that carry a tag. */
  readonly with: (tag: string) => readonly Entry[];
  readonly keep: (key: string, entry: Entry) => void;
  readonly forget: (key: string) => void;
  /** Takes away and outdates what it names. @returns how many pages */
  readonly purge: (purge: Purge) => number;
  /** @returns how many pages there were */
  readonly clear: () => number;
  readonly keys: () => readonly string[];
  readonly bytes: () => number;
}

/** Nothing yet. @param mostBytes the entry that was used longest ago goes first when there are more */
export function taggedEntries(mostBytes: number): TaggedEntries {
  const entries = new Map<string, Entry>();
  const keysOf = new Map<string, Set<string>>();
  let bytes = 0;

  function forget(key: string): void {
    const entry = entries.get(key);
    if (!entry) return;
    entries.delete(key);
    bytes -= costOf(key, entry);
    for (const tag of entry.tags) {
      const keys = keysOf.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) keysOf.delete(tag);
    }
  }

  function keep(key: string, entry: Entry): void {
    forget(key);
    const cost = costOf(key, entry);
    if (cost > mostBytes) return;
    entries.set(key, entry);
    bytes += cost;
    for (const tag of entry.tags) {
      const keys = keysOf.get(tag) ?? new Set();
      keys.add(key);
      keysOf.set(tag, keys);
    }
    for (const oldest of entries.keys()) {
      if (bytes <= mostBytes) return;
      forget(oldest);
    }
  }

  const keysWith = (tags: Iterable<string>) =>
    new Set([...tags].flatMap((tag) => [...(keysOf.get(tag) ?? [])]));

  return {
    find: (key) => entries.get(key),
    use: (key) => {
      const entry = entries.get(key);
      if (!entry) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry;
    },
    with: (tag) => [...(keysOf.get(tag) ?? [])].flatMap((key) => entries.get(key) ?? []),
    keep,
    forget,
    purge: ({ gone, outdated }) => {
      const lost = keysWith([...gone, cacheTag.anything]);
      for (const key of lost) forget(key);
      const old = [...keysWith(outdated)]
        .map((key) => entries.get(key))
        .filter((entry) => entry !== undefined);
      const newlyOld = old.filter((entry) => !entry.isOutdated);
      for (const entry of newlyOld) entry.isOutdated = true;
      return lost.size + newlyOld.length;
    },
    clear: () => {
      const { size } = entries;
      entries.clear();
      keysOf.clear();
      bytes = 0;
      return size;
    },
    keys: () => [...entries.keys()],
    bytes: () => bytes,
  };
}

function costOf(key: string, { page, tags }: Entry): number {
  return page.bytes + key.length * 2 + ENTRY_BYTES + tags.size * TAG_BYTES;
}
