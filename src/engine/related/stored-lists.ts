import type { Scored } from './choose.ts';
import { LIST_LENGTH } from './weights.ts';

/** Every story's related list, in typed arrays: 40,000 lists of twenty take 16 MB instead of a hundred. */
export class StoredLists {
  #slots = new Int32Array(64 * LIST_LENGTH);
  #scores = new Float64Array(64 * LIST_LENGTH);
  #cosines = new Float64Array(64 * LIST_LENGTH);
  /** Length of each list plus one; zero where there is none. */
  #lengths = new Uint8Array(64);

  /** The list of a story, best first; undefined when it has none, which is not the same as an empty one. */
  get(slot: number): Scored[] | undefined {
    const length = (this.#lengths[slot] ?? 0) - 1;
    if (length < 0) return undefined;
    return Array.from({ length }, (_, place) => this.#at(slot * LIST_LENGTH + place));
  }

  /** The score of the last in a full list, below any score in a short one; undefined without a list. */
  scoreToBeat(slot: number): number | undefined {
    const length = (this.#lengths[slot] ?? 0) - 1;
    if (length < 0) return undefined;
    if (length < LIST_LENGTH) return -Infinity;
    const start = slot * LIST_LENGTH;
    return this.#scores.subarray(start, start + length).reduce((least, score) => Math.min(least, score));
  }

  /** Stores a list, cut at twenty. */
  set(slot: number, list: readonly Scored[]): void {
    if (slot >= this.#lengths.length) this.#makeRoom(slot);
    const kept = list.slice(0, LIST_LENGTH);
    for (const [place, scored] of kept.entries()) {
      this.#slots[slot * LIST_LENGTH + place] = scored.slot;
      this.#scores[slot * LIST_LENGTH + place] = scored.score;
      this.#cosines[slot * LIST_LENGTH + place] = scored.cosine;
    }
    this.#lengths[slot] = kept.length + 1;
  }

  /** Forgets a list. */
  delete(slot: number): void {
    if (slot < this.#lengths.length) this.#lengths[slot] = 0;
  }

  /** The stories in whose lists any of the given ones stands. Reads all lists once: a millisecond at 40,000. */
  holdersOf(wanted: ReadonlySet<number>): Set<number> {
    const holders = new Set<number>();
    if (wanted.size === 0) return holders;
    for (let slot = 0; slot < this.#lengths.length; slot += 1) {
      const end = slot * LIST_LENGTH + (this.#lengths[slot] ?? 0) - 1;
      for (let place = slot * LIST_LENGTH; place < end; place += 1)
        if (wanted.has(this.#slots[place] ?? -1)) holders.add(slot);
    }
    return holders;
  }

  #at(place: number): Scored {
    return {
      slot: this.#slots[place] ?? -1,
      score: this.#scores[place] ?? 0,
      cosine: this.#cosines[place] ?? 0,
    };
  }

  #makeRoom(slot: number): void {
    const room = Math.max(this.#lengths.length * 2, slot + 1);
    const before = [this.#slots, this.#scores, this.#cosines, this.#lengths] as const;
    this.#slots = new Int32Array(room * LIST_LENGTH);
    this.#scores = new Float64Array(room * LIST_LENGTH);
    this.#cosines = new Float64Array(room * LIST_LENGTH);
    this.#lengths = new Uint8Array(room);
    this.#slots.set(before[0]);
    this.#scores.set(before[1]);
    this.#cosines.set(before[2]);
    this.#lengths.set(before[3]);
  }
}
