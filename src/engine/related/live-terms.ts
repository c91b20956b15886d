import MiniSearch from 'minisearch';
import { type TermCounts, termIn } from './key-terms.ts';
import { SectionTimeline } from './section-timeline.ts';
import type { CosineVisit, TermEntry, TermIndex, WeightedTerm } from './term-index.ts';
import type { TermStatistics } from './term-statistics.ts';
import { TermVectors } from './term-vectors.ts';
import { CANDIDATE_POSTINGS, NEIGHBOURS_IN_TIME } from './weights.ts';

/**
 * The newest stories by their key terms. MiniSearch finds the candidates, from the rarest key terms on; the
 * stories of the same section nearest in time are candidates too; cosines are exact, from stored weights.
 */
export class LiveTerms implements TermIndex {
  readonly #statistics: TermStatistics;
  readonly #vectors: TermVectors;
  readonly #timeline = new SectionTimeline();
  readonly #entries = new Map<number, Filing>();
  readonly #postings = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  /** Postings per term in the index of key terms, which is less than its document frequency. */
  readonly #postingCounts = new Map<number, number>();

  constructor(statistics: TermStatistics) {
    this.#statistics = statistics;
    this.#vectors = new TermVectors(statistics);
  }

  readonly add = (entry: TermEntry): void => {
    const { slot, keyTerms, sectionId, publishedAtMs } = entry;
    this.remove(slot);
    this.#entries.set(slot, { sectionId, publishedAtMs });
    this.#vectors.set(slot, keyTerms);
    for (const packed of keyTerms) this.#countPosting(termIn(packed), 1);
    this.#postings.add({ id: slot, terms: this.#spell(keyTerms) });
    if (publishedAtMs !== null) this.#timeline.add(slot, sectionId, publishedAtMs);
  };

  readonly remove = (slot: number): void => {
    const filing = this.#entries.get(slot);
    if (filing === undefined) return;
    const keyTerms = this.#vectors.get(slot);
    for (const packed of keyTerms) this.#countPosting(termIn(packed), -1);
    // Not discard(): its vacuum walks the tree between timers and crashes when a story is added meanwhile.
    this.#postings.remove({ id: slot, terms: this.#spell(keyTerms) });
    this.#vectors.delete(slot);
    this.#entries.delete(slot);
    if (filing.publishedAtMs !== null) this.#timeline.remove(slot, filing.sectionId, filing.publishedAtMs);
  };

  readonly settle = (): boolean => this.#vectors.reweigh();

  readonly candidates = (slot: number): number[] => {
    const filing = this.#entries.get(slot);
    if (filing === undefined) return [];
    const found = new Set<number>();
    this.#visitPostings(this.#rarestTerms(slot), found);
    if (filing.publishedAtMs !== null) {
      const near = this.#timeline.nearest(filing.sectionId, filing.publishedAtMs, NEIGHBOURS_IN_TIME);
      for (const other of near) found.add(other);
    }
    found.delete(slot);
    return [...found];
  };

  readonly compare = (slot: number, others: Iterable<number>, visit: CosineVisit): void =>
    this.#vectors.compare(slot, others, visit);

  readonly sharedTerms = (slot: number, other: number, most: number): string[] => {
    const theirs = new Map(this.#vectors.weights(other).map(({ term, weight }) => [term, weight]));
    return this.#vectors
      .weights(slot)
      .map(({ term, weight }) => ({ term, weight: weight * (theirs.get(term) ?? 0) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || a.term - b.term)
      .slice(0, most)
      .map(({ term }) => this.#statistics.termOf(term));
  };

  readonly keyTermsOf = (slot: number): WeightedTerm[] =>
    this.#vectors.weights(slot).map(({ term, weight }) => ({ term: this.#statistics.termOf(term), weight }));

  /** Key terms that other stories have too, rarest first, until enough postings are promised. */
  #rarestTerms(slot: number): number[] {
    const counted = Array.from(this.#vectors.get(slot), (packed) => {
      const term = termIn(packed);
      return { term, postings: this.#postingCounts.get(term) ?? 0 };
    }).filter(({ postings }) => postings > 1);
    counted.sort((a, b) => a.postings - b.postings || a.term - b.term);
    let promised = 0;
    const within = counted.findIndex(({ postings }) => (promised += postings) > CANDIDATE_POSTINGS);
    return (within < 0 ? counted : counted.slice(0, within + 1)).map(({ term }) => term);
  }

  #visitPostings(terms: readonly number[], found: Set<number>): void {
    this.#postings.search(terms.map((term) => this.#statistics.termOf(term)).join(' '), {
      // Answering 0 keeps MiniSearch from building and sorting results that nobody reads.
      boostDocument: (slot: number) => {
        found.add(slot);
        return 0;
      },
    });
  }

  #spell(keyTerms: TermCounts): string {
    return Array.from(keyTerms, (packed) => this.#statistics.termOf(termIn(packed))).join(' ');
  }

  #countPosting(term: number, change: number): void {
    const count = (this.#postingCounts.get(term) ?? 0) + change;
    if (count > 0) this.#postingCounts.set(term, count);
    else this.#postingCounts.delete(term);
  }
}

type Filing = Pick<TermEntry, 'sectionId' | 'publishedAtMs'>;
