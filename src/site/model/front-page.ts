import { address } from '../../contract/address.ts';
import type { StoredFront } from '../data/read-front.ts';
import type { StoredHeadline, StoredStory } from '../data/stored-article.ts';
import type { LinkView } from './link-view.ts';
import { toStoryCardView } from './story-card-view.ts';
import type { StoryCardView } from './story-card-view.ts';
import { toStoryLineView } from './story-line-view.ts';

/** The front page, from the story of the day to the sections. No story stands in it twice but as most read. */
export interface FrontPage {
  /** Undefined before the first story is published. */
  readonly lead: StoryCardView | undefined;
  /** Under the lead, beside one another. */
  readonly under: readonly StoryCardView[];
  /** Beside the lead, under one another. */
  readonly beside: readonly StoryCardView[];
  readonly latest: readonly StoryCardView[];
  readonly blocks: readonly FrontBlock[];
  /** Most read first; empty while there are too few for a ranking. */
  readonly mostRead: readonly StoryCardView[];
}

/** One section on the front page. */
export interface FrontBlock {
  readonly section: LinkView;
  readonly first: StoryCardView;
  readonly more: readonly StoryCardView[];
}

/** Stories of each part; what a reader takes in at one look. */
const UNDER = 2;
const BESIDE = 2;
const LATEST = 7;
const IN_BLOCK = 4;
const MOST_READ = 5;

/** Fewer are no ranking. */
const MOST_READ_AT_LEAST = 3;

/** Newest stories among which the lead is sought when the desk has picked none: one with a picture goes first. */
const LEAD_CANDIDATES = 6;

/**
 * Makes the front page.
 * @param mostRead most read first
 */
export function toFrontPage(stored: StoredFront, mostRead: readonly StoredHeadline[]): FrontPage {
  const top = chooseTop(stored);
  const latest = without(stored.latest, top).slice(0, LATEST);
  const shown = [...top, ...latest];
  const [lead, ...seconds] = top.map(toStoryCardView);
  return {
    lead,
    under: seconds.slice(BESIDE, BESIDE + UNDER),
    beside: seconds.slice(0, BESIDE),
    latest: latest.map(toStoryCardView),
    blocks: stored.sections.flatMap(({ section, stories }) => toBlock(section, without(stories, shown))),
    mostRead: mostRead.length < MOST_READ_AT_LEAST ? [] : mostRead.slice(0, MOST_READ).map(toStoryLineView),
  };
}

/** The lead and the stories around it: what the desk picked, then the newest. Nothing paid for stands there. */
function chooseTop({ lead: picked, latest }: StoredFront): readonly StoredStory[] {
  const newest = without(latest, picked).filter((story) => !story.advertorial);
  const pictured = newest.slice(0, LEAD_CANDIDATES).find((story) => hasPicture(story));
  const lead = picked[0] ?? pictured ?? newest[0];
  if (lead === undefined) return [];
  return [lead, ...without([...picked, ...newest], [lead])].slice(0, 1 + UNDER + BESIDE);
}

function toBlock(section: { slug: string; name: string }, stories: readonly StoredStory[]): FrontBlock[] {
  const [first, ...more] = stories.slice(0, IN_BLOCK).map(toStoryCardView);
  if (first === undefined) return [];
  return [{ section: { href: address.section(section.slug), text: section.name }, first, more }];
}

function without(stories: readonly StoredStory[], shown: readonly StoredStory[]): readonly StoredStory[] {
  const ids = new Set(shown.map((story) => story.id));
  return stories.filter((story) => !ids.has(story.id));
}

function hasPicture(story: StoredStory): boolean {
  return (story.photo?.renditions.length ?? 0) > 0;
}
