import { mentionWeight, type TermCounts, termIn } from './key-terms.ts';
import type { TermStatistics } from './term-statistics.ts';
import { DRIFT, KEY_TERMS } from './weights.ts';

/**
 * The key terms of every story as weighted vectors, and the exact cosine between two of them. Rarity is looked up
 * when stories are compared, not baked in when one is stored, so old stories follow the portal as it grows.
 */
export class TermVectors {
  readonly #statistics: TermStatistics;
  #terms = new Uint32Array(64 * KEY_TERMS);
  #lengths = new Uint8Array(64);
  #norms = new Float64Array(64);
  /** Inverse frequencies as of the last weighing; zero where not asked for since. */
  #rarity = new Float64Array(1024);
  /** The vector being compared, spread over the vocabulary; zero elsewhere. */
  #spread = new Float64Array(1024);
  /** Moves of the statistics at the last weighing. */
  #weighedAt = 0;

  constructor(statistics: TermStatistics) {
    this.#statistics = statistics;
  }

  /** Holds the key terms of a story. @param slot its place, free or not */
  set(slot: number, keyTerms: TermCounts): void {
    if (slot >= this.#lengths.length) this.#makeRoom(slot);
    this.#terms.set(keyTerms, slot * KEY_TERMS);
    this.#lengths[slot] = keyTerms.length;
    this.#norms[slot] = this.#normOf(slot);
  }

  /** Forgets a story. */
  delete(slot: number): void {
    this.#lengths[slot] = 0;
  }

  /** The packed key terms of a story; none when it is not held. */
  get(slot: number): TermCounts {
    return this.#terms.subarray(slot * KEY_TERMS, slot * KEY_TERMS + (this.#lengths[slot] ?? 0));
  }

  /** Weighs all stories again if enough have come and gone since the last time, and says whether. */
  reweigh(): boolean {
    const { documents, moves } = this.#statistics;
    if (moves - this.#weighedAt <= documents * DRIFT) return false;
    this.#weighedAt = moves;
    this.#rarity.fill(0);
    for (let slot = 0; slot < this.#lengths.length; slot += 1) this.#norms[slot] = this.#normOf(slot);
    return true;
  }

  /** Cosines, from 0 to 1, between one story and others. @param visit called once for each of the others */
  compare(slot: number, others: Iterable<number>, visit: (other: number, cosine: number) => void): void {
    const mine = this.get(slot);
    const norm = this.#norms[slot] || 1;
    for (const packed of mine) {
      const rarity = this.#rarityOf(termIn(packed));
      this.#spread[termIn(packed)] = (mentionWeight(packed) * rarity * rarity) / norm;
    }
    for (const other of others) visit(other, Math.min(1, this.#dotWithSpread(other)));
    for (const packed of mine) this.#spread[termIn(packed)] = 0;
  }

  /** The key terms of a story with their weights in its unit vector, heaviest first. */
  weights(slot: number): { readonly term: number; readonly weight: number }[] {
    const norm = this.#norms[slot] || 1;
    return Array.from(this.get(slot), (packed) => ({
      term: termIn(packed),
      weight: (mentionWeight(packed) * this.#rarityOf(termIn(packed))) / norm,
    })).sort((a, b) => b.weight - a.weight || a.term - b.term);
  }

  #dotWithSpread(slot: number): number {
    const start = slot * KEY_TERMS;
    const end = start + (this.#lengths[slot] ?? 0);
    let dot = 0;
    for (let place = start; place < end; place += 1) {
      const packed = this.#terms[place] ?? 0;
      const other = this.#spread[packed >>> 8] ?? 0;
      if (other !== 0) dot += other * mentionWeight(packed);
    }
    return dot / (this.#norms[slot] || 1);
  }

  #normOf(slot: number): number {
    let sum = 0;
    for (const packed of this.get(slot)) sum += (mentionWeight(packed) * this.#rarityOf(termIn(packed))) ** 2;
    return Math.sqrt(sum);
  }

  #rarityOf(term: number): number {
    if (term >= this.#rarity.length) this.#growVocabulary(term);
    const known = this.#rarity[term] ?? 0;
    if (known > 0) return known;
    const rarity = this.#statistics.inverseFrequency(term);
    this.#rarity[term] = rarity;
    return rarity;
  }

  #growVocabulary(term: number): void {
    const length = Math.max(this.#rarity.length * 2, term + 1);
    const rarity = new Float64Array(length);
    rarity.set(this.#rarity);
    this.#rarity = rarity;
    this.#spread = new Float64Array(length);
  }

  #makeRoom(slot: number): void {
    const slots = Math.max(this.#lengths.length * 2, slot + 1);
    const [terms, lengths, norms] = [this.#terms, this.#lengths, this.#norms];
    this.#terms = new Uint32Array(slots * KEY_TERMS);
    this.#lengths = new Uint8Array(slots);
    this.#norms = new Float64Array(slots);
    this.#terms.set(terms);
    this.#lengths.set(lengths);
    this.#norms.set(norms);
  }
}
