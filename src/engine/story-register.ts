import type { EngineArticle } from '../contract/engine-article.ts';

/** What is remembered of a published story beside its words. */
export type StoryFacts = Omit<EngineArticle, 'title' | 'lead' | 'body' | 'names' | 'topics'>;

/**
 * Gives every story a slot, a small whole number that the indexes use for it, and remembers its facts. An id keeps
 * its slot when the story goes, because lists may still name it.
 */
export class StoryRegister {
  readonly #slots = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #facts: (StoryFacts | undefined)[] = [];
  readonly #pinners = new Set<number>();
  #published = 0;

  /** Published stories. */
  get size(): number {
    return this.#published;
  }

  /** The slot of an id, given at first sight, whether its story is published or not. */
  slotOf(id: string): number {
    const known = this.#slots.get(id);
    if (known !== undefined) return known;
    const slot = this.#ids.push(id) - 1;
    this.#slots.set(id, slot);
    return slot;
  }

  /** The id behind a slot; a slot never given is a bug and throws. */
  idOf(slot: number): string {
    const id = this.#ids[slot];
    if (id === undefined) throw new RangeError(`no story has the slot ${slot}`);
    return id;
  }

  /** The facts of a published story; undefined when it is not (or no longer) published. */
  factsOf(slot: number): StoryFacts | undefined {
    return this.#facts[slot];
  }

  /** Remembers a published story, without its text, and gives what it remembers. */
  publish(slot: number, article: EngineArticle): StoryFacts {
    if (this.#facts[slot] === undefined) this.#published += 1;
    const { title: _title, lead: _lead, body: _body, names: _names, topics: _topics, ...facts } = article;
    this.#facts[slot] = facts;
    if (facts.pinned.length > 0) this.#pinners.add(slot);
    else this.#pinners.delete(slot);
    return facts;
  }

  /** Forgets a story. */
  withdraw(slot: number): void {
    if (this.#facts[slot] !== undefined) this.#published -= 1;
    this.#facts[slot] = undefined;
    this.#pinners.delete(slot);
  }

  /** The slots of published stories in whose list an editor has pinned others. */
  pinners(): Iterable<number> {
    return this.#pinners;
  }

  /** The slots of all published stories, in the order they were first met. */
  *published(): Iterable<number> {
    for (const [slot, facts] of this.#facts.entries()) if (facts !== undefined) yield slot;
  }
}
