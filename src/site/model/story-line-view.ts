import type { StoredHeadline, StoredStory } from '../data/stored-article.ts';
import { toStoryCardView } from './story-card-view.ts';
import type { StoryCardView } from './story-card-view.ts';

/** Makes the card of a story that is printed as a line: headline and time alone. */
export function toStoryLineView(story: StoredHeadline): StoryCardView {
  return toStoryCardView({ ...story, ...NOTHING_MORE });
}

const NOTHING_MORE = {
  kicker: null,
  lead: '',
  format: 'berita',
  advertorial: false,
  authors: [],
  unit: null,
  section: null,
  photo: null,
} as const satisfies Omit<StoredStory, keyof StoredHeadline>;
