import type { EngineArticle } from '../contract/engine-article.ts';
import type { StoryWords } from './related/key-terms.ts';
import { words } from './text/words.ts';

/** The parts of a story's text: without a lead of its own the first paragraph is the lead, and it counts once. */
export function storyText(article: Pick<EngineArticle, 'lead' | 'body'>): { lead: string; body: string } {
  const body = article.body.trim();
  const end = body.indexOf('\n');
  const lead = article.lead.trim() || (end < 0 ? body : body.slice(0, end));
  return { lead, body: body.startsWith(lead) ? body.slice(lead.length).trimStart() : body };
}

/** The words of a story, by where they stand. */
export function storyWords(article: Pick<EngineArticle, 'title' | 'lead' | 'body' | 'topics'>): StoryWords {
  const { lead, body } = storyText(article);
  return {
    title: words(article.title),
    lead: words(lead),
    body: words(body),
    topics: article.topics.flatMap(words),
  };
}
