import type { Payload, Where } from 'payload';
import { NEWEST_FIRST, publicAnd } from './public-articles.ts';
import type { StoredStory } from './stored-article.ts';
import { STORY_POPULATE, STORY_SELECT, toStoredStory } from './to-stored-story.ts';

/** Stories on one page of a list. */
const STORIES_A_PAGE = 20;

/** One page of a list. */
export interface StoryPage {
  readonly stories: readonly StoredStory[];
  /** Public stories in the whole list. */
  readonly total: number;
  /** Stories that a full page holds. */
  readonly aPage: number;
}

/** One page of the public stories that meet a condition, newest first, and how many there are. */
export async function findStoryPage(payload: Payload, where: Where, page: number): Promise<StoryPage> {
  const found = await payload.find({
    ...cardsWhere(where),
    limit: STORIES_A_PAGE,
    page,
  });
  return { stories: found.docs.map(toStoredStory), total: found.totalDocs, aPage: STORIES_A_PAGE };
}

/** The newest public stories that meet a condition, without counting the rest. */
export async function findNewestStories(
  payload: Payload,
  where: Where,
  limit: number,
): Promise<readonly StoredStory[]> {
  const found = await payload.find({ ...cardsWhere(where), limit, pagination: false });
  return found.docs.map(toStoredStory);
}

function cardsWhere(where: Where) {
  return {
    collection: 'articles',
    depth: 1,
    where: publicAnd(where),
    sort: NEWEST_FIRST,
    select: STORY_SELECT,
    populate: STORY_POPULATE,
  } as const;
}
