import { PRIOR_STORIES, PRIOR_STORIES_WITH_TERM } from './weights.ts';

/**
 * The portal's vocabulary and in how many stories each term stands, counted up when a story comes and down when
 * it goes. Terms are handed out as small whole numbers, so that stories can hold them in typed arrays.
 */
export class TermStatistics {
  readonly #ids = new Map<string, number>();
  readonly #terms: string[] = [];
  #frequencies = new Uint32Array(1024);
  #documents = 0;
  #moves = 0;

  /** Stories counted. */
  get documents(): number {
    return this.#documents;
  }

  /** Stories counted in or out since the beginning: how far the statistics have moved. */
  get moves(): number {
    return this.#moves;
  }

  /** Terms ever met; a term keeps its number when its last story goes. */
  get vocabulary(): number {
    return this.#terms.length;
  }

  /** The number of a term, given at first sight. */
  idOf(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#terms.push(term) - 1;
    this.#ids.set(term, id);
    if (id === this.#frequencies.length) this.#frequencies = doubled(this.#frequencies);
    return id;
  }

  /** The term behind a number; a number never given is a bug and throws. */
  termOf(id: number): string {
    const term = this.#terms[id];
    if (term === undefined) throw new RangeError(`no term has the number ${id}`);
    return term;
  }

  /** Counts one story in. @param termIds each term of the story once */
  add(termIds: Iterable<number>): void {
    this.#documents += 1;
    this.#moves += 1;
    for (const id of termIds) this.#frequencies[id] = this.documentFrequency(id) + 1;
  }

  /** Counts one story out. @param termIds what it was counted in with */
  remove(termIds: Iterable<number>): void {
    this.#documents -= 1;
    this.#moves += 1;
    for (const id of termIds) this.#frequencies[id] = this.documentFrequency(id) - 1;
  }

  /** Stories that hold the term. */
  documentFrequency(id: number): number {
    return this.#frequencies[id] ?? 0;
  }

  /**
   * ln(1 + stories / stories with the term), both counted as if the portal had a few stories more. Above zero for
   * every term and nearly flat while there are seven stories, when what all share is what there is to go by.
   */
  inverseFrequency(id: number): number {
    const stories = this.#documents + PRIOR_STORIES;
    return Math.log(1 + stories / (this.documentFrequency(id) + PRIOR_STORIES_WITH_TERM));
  }
}

function doubled(short: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const long = new Uint32Array(short.length * 2);
  long.set(short);
  return long;
}
