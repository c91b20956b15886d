import MiniSearch from 'minisearch';
import { countTerms, mentionWeight, termIn } from '../src/engine/related/key-terms.ts';
import { TermStatistics } from '../src/engine/related/term-statistics.ts';
import { storyWords } from '../src/engine/story-words.ts';
import { type SharedStory, toEngineArticle } from '../tests/quality/shared-stories.ts';

const MOST_TERMS = 20;
const DEEP = 50;

/** What the product is compared with: MiniSearch as it comes, over title and body. */
export class QualityBaseline {
  readonly #index = new MiniSearch<SharedStory>({ fields: ['title', 'body'] });
  readonly #statistics = new TermStatistics();

  constructor(stories: readonly SharedStory[]) {
    this.#index.addAll(stories);
    for (const story of stories) this.#statistics.add(this.#count(story).map(termIn));
  }

  /** The best matches of a text, its words joined by OR. */
  search(text: string): string[] {
    return this.#index
      .search(text)
      .slice(0, DEEP)
      .map(({ id }) => String(id));
  }

  /** The best matches of a story's title with its twenty highest tf-idf terms, the title counted double. */
  related(story: SharedStory): string[] {
    const weigh = (packed: number) =>
      mentionWeight(packed) * this.#statistics.inverseFrequency(termIn(packed));
    const best = [...this.#count(story)].sort((a, b) => weigh(b) - weigh(a)).slice(0, MOST_TERMS);
    const terms = best.map((packed) => this.#statistics.termOf(termIn(packed)));
    return this.search([story.title, story.title, ...terms].join(' ')).filter((id) => id !== story.id);
  }

  #count(story: SharedStory) {
    return countTerms(storyWords(toEngineArticle(story, 0)), this.#statistics);
  }
}
