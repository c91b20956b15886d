import type { EngineArticle } from '../../contract/engine-article.ts';
import { anEngineArticle } from '../engine-article.fixture.ts';
import { storyText, storyWords } from '../story-words.ts';
import { words } from '../text/words.ts';
import type { SearchStory } from './search-index.ts';

/** A story as it enters a search index. */
export function aSearchStory(slot: number, changes: Partial<EngineArticle> = {}): SearchStory {
  const article = anEngineArticle({ id: `story-${slot}`, number: slot, ...changes });
  const { lead, body } = storyText(article);
  return {
    slot,
    facts: article,
    headline: article.title,
    words: storyWords(article),
    names: article.names.flatMap(words),
    text: `${lead}\n${body}`,
  };
}
