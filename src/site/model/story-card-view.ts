import { address } from '../../contract/address.ts';
import type { StoredStory } from '../data/stored-article.ts';
import { card as t } from '../i18n/id/card.ts';
import { SHORT_TIME } from '../i18n/publication-time.ts';
import { toBylineText, toTimeView } from './byline-view.ts';
import type { LinkView, TimeView } from './link-view.ts';
import { toPictureView } from './photo-view.ts';
import type { PictureView } from './photo-view.ts';

/** One story on a list, ready to print. An empty text is undefined. */
export interface StoryCardView {
  readonly href: string;
  readonly headline: string;
  /** The line over the headline: the kicker, or else the section; undefined where it would repeat the label. */
  readonly over: string | undefined;
  readonly lead: string | undefined;
  /** "Oleh Ratna Dewi". */
  readonly by: string | undefined;
  readonly published: TimeView | undefined;
  readonly section: LinkView | undefined;
  /** "Siaran Pers", "Advertorial": what is no plain story says so. */
  readonly label: string | undefined;
  readonly picture: PictureView | undefined;
  /** Which of the quiet colours a card without a picture wears. */
  readonly tone: CardTone;
}

/** The colours of cards without a picture; which one follows from the story's number alone. */
export type CardTone = 'sea' | 'leaf' | 'clay' | 'dusk';

/** Makes the card of a story, the same on every list. */
export function toStoryCardView(story: StoredStory): StoryCardView {
  const label = story.advertorial ? t.advertorial : t.format[story.format] || undefined;
  return {
    href: address.article(story.number, story.slug),
    headline: story.headline,
    over: toOverline(story, label),
    lead: story.lead || undefined,
    by: toBylineText(story) || undefined,
    published: toTimeView(story, SHORT_TIME),
    section: story.section
      ? { href: address.section(story.section.slug), text: story.section.name }
      : undefined,
    label,
    picture: toPictureView(story.photo),
    tone: TONES[story.number % TONES.length] ?? 'sea',
  };
}

function toOverline(story: StoredStory, label: string | undefined): string | undefined {
  const over = story.kicker || story.section?.name;
  return over?.toLowerCase() === label?.toLowerCase() ? undefined : over;
}

const TONES = ['sea', 'leaf', 'clay', 'dusk'] as const satisfies readonly CardTone[];
