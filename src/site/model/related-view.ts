import { address } from '../../contract/address.ts';
import type { StoredRelated } from '../data/stored-article.ts';
import { FULL_TIME } from '../i18n/publication-time.ts';
import { toBylineText, toTimeView } from './byline-view.ts';
import type { TimeView } from './link-view.ts';

/** One entry of the list under an article. */
export interface RelatedEntryView {
  /** "Oleh MC KAB NAGAN RAYA"; undefined when nobody is named. */
  readonly by: string | undefined;
  readonly published: TimeView | undefined;
  readonly headline: string;
  readonly href: string;
}

/** Entries in the printed list. Source: the example page. */
const SHOWN = 6;

/**
 * Makes the list of related stories: the best are chosen, and printed newest first.
 * @param stories best first
 */
export function toRelatedView(stories: readonly StoredRelated[]): readonly RelatedEntryView[] {
  return stories.slice(0, SHOWN).sort(newestFirst).map(toEntry);
}

function toEntry(story: StoredRelated): RelatedEntryView {
  return {
    by: toBylineText(story) || undefined,
    published: toTimeView(story, FULL_TIME),
    headline: story.headline,
    href: address.article(story.number, story.slug),
  };
}

/** A story without a date stands last. */
function newestFirst(one: StoredRelated, other: StoredRelated): number {
  return instantOf(other) - instantOf(one);
}

function instantOf({ publishedAt }: StoredRelated): number {
  return publishedAt === null ? 0 : Date.parse(publishedAt);
}
