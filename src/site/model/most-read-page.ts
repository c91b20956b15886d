import type { ReadStory } from '../data/read-most-read.ts';
import { formatCount } from '../i18n/format-count.ts';
import { mostRead as t } from '../i18n/id/most-read.ts';
import type { StoryCardView } from './story-card-view.ts';
import { toStoryLineView } from './story-line-view.ts';

/** A list of the most read, ready to print. */
export interface MostReadView {
  readonly heading: string;
  readonly places: readonly { readonly card: StoryCardView; readonly times: string }[];
  /** The sentence that stands where no story does. */
  readonly empty: string;
}

/** Makes the two lists of the page: the last seven days, and all time. */
export function toMostReadViews(
  week: readonly ReadStory[],
  ever: readonly ReadStory[],
): readonly MostReadView[] {
  return [
    { heading: t.week, places: week.map(toPlace), empty: t.emptyWeek },
    { heading: t.ever, places: ever.map(toPlace), empty: t.emptyEver },
  ];
}

function toPlace({ story, viewCount }: ReadStory) {
  return { card: toStoryLineView(story), times: t.readTimes(formatCount(viewCount)) };
}
