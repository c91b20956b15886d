import type { IndexOutcome } from '../index-messages.ts';

/** Lists and key terms that are not stored yet, by their article; of each the newest. */
export class UnsavedLists {
  readonly #lists = new Map<string, IndexOutcome['lists'][number]>();
  readonly #keyTerms = new Map<string, IndexOutcome['keyTerms'][number]>();

  /** Takes in what the engine worked out; what it says last of a list holds. */
  add({ lists, keyTerms }: IndexOutcome): void {
    for (const list of lists) this.#lists.set(list[0], list);
    for (const terms of keyTerms) this.#keyTerms.set(terms[0], terms);
  }

  /** The articles that something is unsaved of. */
  owners(): string[] {
    return [...new Set([...this.#lists.keys(), ...this.#keyTerms.keys()])];
  }

  /** What is unsaved of these articles. */
  of(owners: readonly string[]): IndexOutcome {
    const found = <T>(map: ReadonlyMap<string, T>) => owners.map((owner) => map.get(owner));
    return {
      lists: found(this.#lists).filter((list) => list !== undefined),
      keyTerms: found(this.#keyTerms).filter((terms) => terms !== undefined),
    };
  }

  /** Forgets what is stored, or belongs to nobody any more. */
  delete(owners: readonly string[]): void {
    for (const owner of owners) {
      this.#lists.delete(owner);
      this.#keyTerms.delete(owner);
    }
  }
}
