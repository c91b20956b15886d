import type { Payload, Where } from 'payload';
import type { Format } from '../../contract/format.ts';
import { findNewestStories, findStoryPage } from './find-stories.ts';
import type { StoryPage } from './find-stories.ts';
import type { StoredStory } from './stored-article.ts';

/** A list of stories that has a page of its own. */
export type StoryList =
  | { readonly kind: 'section' | 'topic' | 'unit' | 'author'; readonly id: string }
  /** A region with those that lie in it. */
  | { readonly kind: 'regions'; readonly ids: readonly string[] }
  | { readonly kind: 'format'; readonly format: Format }
  /** From the first instant up to, and without, the last. */
  | { readonly kind: 'period'; readonly from: Date; readonly until: Date };

/** One page of a list, newest first. @param page from 1 */
export async function readStoryPage(payload: Payload, list: StoryList, page: number): Promise<StoryPage> {
  return findStoryPage(payload, whereOf(list), page);
}

/** The newest stories of a list, for its feed. */
export async function readNewestOf(
  payload: Payload,
  list: StoryList,
  limit: number,
): Promise<readonly StoredStory[]> {
  return findNewestStories(payload, whereOf(list), limit);
}

function whereOf(list: StoryList): Where {
  switch (list.kind) {
    case 'section':
      return { section: { equals: list.id } };
    case 'topic':
      return { topics: { equals: list.id } };
    case 'unit':
      return { unit: { equals: list.id } };
    case 'author':
      return { authors: { equals: list.id } };
    case 'regions':
      return { regions: { in: [...list.ids] } };
    case 'format':
      return { format: { equals: list.format } };
    case 'period':
      return {
        and: [
          { publishedAt: { greater_than_equal: list.from.toISOString() } },
          { publishedAt: { less_than: list.until.toISOString() } },
        ],
      };
  }
}
