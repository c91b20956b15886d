import type { StoryFacts, StoryRegister } from '../story-register.ts';
import { chooseRelated, type Scored } from './choose.ts';
import { planReverseUpdate } from './reverse-update.ts';
import { relatedScore } from './score.ts';
import { StoredLists } from './stored-lists.ts';
import type { TermIndex } from './term-index.ts';
import { COSINE_FLOOR, SHORT_LIST } from './weights.ts';

/** The related list of every story, kept true as stories come, change and go. */
export class RelatedLists {
  readonly #register: StoryRegister;
  readonly #terms: TermIndex;
  readonly #lists = new StoredLists();

  constructor(register: StoryRegister, terms: TermIndex) {
    this.#register = register;
    this.#terms = terms;
  }

  /** Takes a list as it was stored, without computing anything. */
  load(slot: number, list: readonly Scored[]): void {
    this.#lists.set(slot, list);
  }

  /** The list of a story, best first, without stories that are gone; undefined when it was never made. */
  listOf(slot: number): Scored[] | undefined {
    return this.#lists.get(slot)?.filter((entry) => this.#register.factsOf(entry.slot)?.relatable);
  }

  /** Whether a story has no list, or one that names a story which is gone. */
  needsMaking(slot: number): boolean {
    const list = this.#lists.get(slot);
    return list === undefined || list.some((entry) => this.#register.factsOf(entry.slot) === undefined);
  }

  /**
   * Brings all lists up to date after a batch: the changed stories get new lists, enter those of others or leave
   * them, and who has gone leaves everywhere. The index and the register already know the batch.
   * @returns the stories whose list is another than before
   */
  refresh(changed: ReadonlySet<number>, gone: ReadonlySet<number>): Set<number> {
    for (const slot of gone) this.#lists.delete(slot);
    const touched = this.#holdersOf(changed, gone);
    const matches = new Map<number, Scored[]>();
    for (const slot of changed) matches.set(slot, this.#matches(slot, this.#terms.candidates(slot)));
    const newcomers = planReverseUpdate(this.#relatable(matches), this.#openLists);
    const different = new Set<number>();
    for (const [slot, found] of matches)
      if (this.#replace(slot, this.#choose(slot, found))) different.add(slot);
    for (const slot of new Set([...touched, ...newcomers.keys()]))
      if (!changed.has(slot) && this.#mend(slot, newcomers.get(slot) ?? [])) different.add(slot);
    return different;
  }

  readonly #openLists = { scoreToBeat: (slot: number) => this.#lists.scoreToBeat(slot) };

  /** Old lists in which a changed or gone story stands, or is pinned to stand. */
  #holdersOf(changed: ReadonlySet<number>, gone: ReadonlySet<number>): Set<number> {
    const moved = new Set([...changed, ...gone]);
    const holders = this.#lists.holdersOf(moved);
    for (const holder of this.#register.pinners())
      if (this.#pinsOf(holder).some((slot) => moved.has(slot)) && this.#lists.get(holder))
        holders.add(holder);
    return holders;
  }

  #relatable(matches: ReadonlyMap<number, Scored[]>): Map<number, readonly Scored[]> {
    const isRelatable = (slot: number) => this.#register.factsOf(slot)?.relatable === true;
    return new Map([...matches].map(([slot, found]) => [slot, isRelatable(slot) ? found : []]));
  }

  /** An old list with newcomers and without what is gone; made anew when that leaves it short. */
  #mend(slot: number, newcomers: readonly number[]): boolean {
    const before = this.#lists.get(slot) ?? [];
    const standing = [...new Set([...before.map((entry) => entry.slot), ...newcomers])];
    const mended = this.#choose(slot, this.#matches(slot, standing));
    const isShort = mended.length < SHORT_LIST && mended.length < before.length;
    if (!isShort) return this.#replace(slot, mended);
    return this.#replace(slot, this.#choose(slot, this.#matches(slot, this.#terms.candidates(slot))));
  }

  /** Every one of the stories that has something in common with the first, scored; in no order. */
  #matches(slot: number, others: readonly number[]): Scored[] {
    const facts = this.#register.factsOf(slot);
    const found: Scored[] = [];
    if (facts === undefined) return found;
    this.#terms.compare(slot, others, (other, cosine) => {
      if (cosine < COSINE_FLOOR) return;
      const theirs = this.#register.factsOf(other);
      if (theirs !== undefined)
        found.push({ slot: other, cosine, score: relatedScore(cosine, facts, theirs) });
    });
    return found;
  }

  #choose(slot: number, matches: readonly Scored[]): Scored[] {
    const facts = this.#register.factsOf(slot);
    if (facts === undefined) return [];
    const pins = this.#scoredPins(slot, facts);
    const refused = new Set(facts.blocked.map((id) => this.#register.slotOf(id)));
    for (const { slot: pin } of pins) refused.add(pin);
    const allowed = matches.filter(
      (match) => !refused.has(match.slot) && this.#register.factsOf(match.slot)?.relatable,
    );
    return chooseRelated(allowed.sort(this.#bestFirst), this.#terms.compare, pins);
  }

  #scoredPins(slot: number, facts: StoryFacts): Scored[] {
    const blocked = new Set(facts.blocked);
    const pins = this.#pinsOf(slot).filter((pin) => !blocked.has(this.#register.idOf(pin)));
    const scored: Scored[] = [];
    this.#terms.compare(slot, pins, (pin, cosine) => {
      const theirs = this.#register.factsOf(pin);
      if (theirs?.relatable === true && pin !== slot)
        scored.push({ slot: pin, cosine, score: relatedScore(cosine, facts, theirs) });
    });
    return scored;
  }

  #pinsOf(slot: number): number[] {
    const pinned = this.#register.factsOf(slot)?.pinned ?? [];
    return [...new Set(pinned)].map((id) => this.#register.slotOf(id));
  }

  /** By score; on a tie the story with the higher number, which was published later, comes first. */
  readonly #bestFirst = (a: Scored, b: Scored): number => {
    if (a.score !== b.score) return b.score - a.score;
    const [one, other] = [this.#register.factsOf(a.slot), this.#register.factsOf(b.slot)];
    return (other?.number ?? 0) - (one?.number ?? 0) || ((one?.id ?? '') < (other?.id ?? '') ? -1 : 1);
  };

  /** Stores a list and says whether other stories, or another order, stand in it now. */
  #replace(slot: number, list: readonly Scored[]): boolean {
    const before = this.#lists.get(slot);
    this.#lists.set(slot, list);
    return before?.length !== list.length || list.some((entry, place) => entry.slot !== before[place]?.slot);
  }
}
