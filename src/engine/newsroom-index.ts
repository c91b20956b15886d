import type { EngineArticle, RelatedEntry } from '../contract/engine-article.ts';
import type { SearchAnswer, SearchRequest } from '../contract/search-door.ts';
import { fingerprint } from './fingerprint.ts';
import { chooseKeyTerms, countTerms, type TermCounts, termIn } from './related/key-terms.ts';
import { LiveTerms } from './related/live-terms.ts';
import { RelatedLists } from './related/related-lists.ts';
import type { WeightedTerm } from './related/term-index.ts';
import { TermStatistics } from './related/term-statistics.ts';
import { YOUNG_PORTAL } from './related/weights.ts';
import { LiveSegment } from './search/live-segment.ts';
import { StoryRegister } from './story-register.ts';
import { storyText, storyWords } from './story-words.ts';
import { words } from './text/words.ts';

/** Published stories that are new or changed, and the ids of those that are published no more. */
export interface NewsroomChanges {
  readonly upserts: readonly EngineArticle[];
  /** Wins over an upsert of the same story: a withdrawn story is never shown. */
  readonly removals: readonly string[];
}

/** What a batch of changes made different. */
export interface NewsroomOutcome {
  /** The related lists that are others than before, by the id of their story. */
  readonly lists: Map<string, RelatedEntry[]>;
  /** The key terms of the new and changed stories, heaviest first. */
  readonly keyTerms: Map<string, WeightedTerm[]>;
}

/** Related lists and search over one portal's published stories, in memory. */
export interface NewsroomIndex {
  /** Takes stories in at boot, in as many batches as is handy, with the lists stored for them; computes none. */
  readonly load: (
    articles: readonly EngineArticle[],
    lists: ReadonlyMap<string, readonly RelatedEntry[]>,
  ) => void;
  /** Takes changes in. Telling the same change twice changes nothing the second time. */
  readonly apply: (changes: NewsroomChanges) => NewsroomOutcome;
  /** Makes the lists of loaded stories anew, and lets these stories enter others' lists. Unknown ids are skipped. */
  readonly refresh: (ids: readonly string[]) => NewsroomOutcome;
  /** The list of a story, best first; empty when it has none. */
  readonly relatedOf: (id: string) => RelatedEntry[];
  /** The stories that have no list yet, or a list that names a story which is gone. */
  readonly missingLists: () => string[];
  readonly search: (request: SearchRequest) => SearchAnswer;
  /** Published stories held. */
  readonly size: () => number;
}

/** An empty index of a newsroom. */
export function createNewsroomIndex(): NewsroomIndex {
  const register = new StoryRegister();
  const statistics = new TermStatistics();
  const terms = new LiveTerms(statistics);
  const lists = new RelatedLists(register, terms);
  const segment = new LiveSegment();
  /** All terms of each story, to count it out of the statistics when it goes. */
  const termCounts = new Map<number, TermCounts>();
  const fingerprints = new Map<number, string>();
  /** Stories whose list may be older than their text: it was loaded, or making it was not finished. */
  const unproven = new Set<number>();

  function load(
    articles: readonly EngineArticle[],
    stored: ReadonlyMap<string, readonly RelatedEntry[]>,
  ): void {
    settle(admit(articles));
    for (const { id } of articles) {
      const list = stored.get(id);
      if (list !== undefined)
        lists.load(
          register.slotOf(id),
          list.map((entry) => ({ ...entry, slot: register.slotOf(entry.id) })),
        );
    }
  }

  function apply({ upserts, removals }: NewsroomChanges): NewsroomOutcome {
    const withdrawn = new Set(removals);
    const latest = new Map(upserts.filter(({ id }) => !withdrawn.has(id)).map((story) => [story.id, story]));
    const gone = new Set(removals.map((id) => register.slotOf(id)).filter((slot) => register.factsOf(slot)));
    for (const slot of gone) dismiss(slot);
    return update(admit([...latest.values()].filter((article) => !isAsBefore(article))), gone);
  }

  function refresh(ids: readonly string[]): NewsroomOutcome {
    return update(
      new Set(ids.map((id) => register.slotOf(id)).filter((slot) => register.factsOf(slot))),
      new Set(),
    );
  }

  function update(changed: ReadonlySet<number>, gone: ReadonlySet<number>): NewsroomOutcome {
    const settled = settle(changed);
    const different = [...lists.refresh(settled, gone)];
    for (const slot of settled) unproven.delete(slot);
    return {
      lists: new Map(different.map((slot) => [register.idOf(slot), entriesOf(slot)])),
      keyTerms: new Map([...changed].map((slot) => [register.idOf(slot), terms.keyTermsOf(slot)])),
    };
  }

  /** Puts stories in everything but the lists. Statistics first: a batch is weighed by all that is in it. */
  function admit(articles: readonly EngineArticle[]): Set<number> {
    const admitted = new Set<number>();
    for (const article of articles) {
      const slot = register.slotOf(article.id);
      dismiss(slot);
      const read = storyWords(article);
      const { lead, body } = storyText(article);
      const counts = countTerms(read, statistics);
      statistics.add(counts.map(termIn));
      termCounts.set(slot, counts);
      fingerprints.set(slot, fingerprint(article));
      unproven.add(slot);
      const facts = register.publish(slot, article);
      segment.add({
        slot,
        facts,
        headline: article.title,
        words: read,
        names: article.names.flatMap(words),
        text: `${lead}\n${body}`,
      });
      admitted.add(slot);
    }
    for (const slot of admitted) index(slot);
    return admitted;
  }

  /** Weighs by the new statistics. In a young portal that concerns every story, later only the changed ones. */
  function settle(changed: ReadonlySet<number>): ReadonlySet<number> {
    if (!terms.settle() || register.size > YOUNG_PORTAL) return changed;
    const all = new Set(register.published());
    for (const slot of all) index(slot);
    return all;
  }

  function index(slot: number): void {
    const facts = register.factsOf(slot);
    if (facts === undefined) return;
    const keyTerms = chooseKeyTerms(termCounts.get(slot) ?? new Uint32Array(), statistics);
    terms.add({ slot, keyTerms, sectionId: facts.sectionId, publishedAtMs: facts.publishedAtMs });
  }

  function dismiss(slot: number): void {
    const counts = termCounts.get(slot);
    if (counts === undefined) return;
    statistics.remove(counts.map(termIn));
    termCounts.delete(slot);
    fingerprints.delete(slot);
    unproven.delete(slot);
    register.withdraw(slot);
    terms.remove(slot);
    segment.remove(slot);
  }

  function isAsBefore(article: EngineArticle): boolean {
    const slot = register.slotOf(article.id);
    return !unproven.has(slot) && fingerprints.get(slot) === fingerprint(article);
  }

  function entriesOf(slot: number): RelatedEntry[] {
    return (lists.listOf(slot) ?? []).map((entry) => ({
      id: register.idOf(entry.slot),
      score: entry.score,
      cosine: entry.cosine,
      sharedTerms: terms.sharedTerms(slot, entry.slot, SHARED_TERMS),
    }));
  }

  return {
    load,
    apply,
    refresh,
    relatedOf: (id) => entriesOf(register.slotOf(id)),
    missingLists: () =>
      [...register.published()].filter((slot) => lists.needsMaking(slot)).map((slot) => register.idOf(slot)),
    search: (request) => segment.ask(request),
    size: () => register.size,
  };
}

/** Terms named as the reason of a match. */
const SHARED_TERMS = 5;
