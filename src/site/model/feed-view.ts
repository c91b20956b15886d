import { address } from '../../contract/address.ts';
import type { StoredPhoto, StoredStory } from '../data/stored-article.ts';
import type { StoredCorrection } from '../data/read-corrections.ts';
import { article } from '../i18n/id/article.ts';
import { corrections } from '../i18n/id/corrections.ts';
import type { FeedEntryView, FeedPictureView, FeedView } from './rss.ts';

/** Stories in a feed: more than a day's of most portals, and light enough for a phone. */
export const FEED_ENTRIES = 30;

/** What a feed follows. */
export interface FeedSource {
  readonly title: string;
  readonly description: string;
  /** Address of the list within the portal. */
  readonly path: string;
}

/** Makes the feed of a list of stories. @param siteUrl "https://warta.contoh.go.id" */
export function toFeedView(source: FeedSource, stories: readonly StoredStory[], siteUrl: string): FeedView {
  return {
    ...toFrame(source, siteUrl),
    entries: stories.map((story) => ({
      title: story.headline,
      link: siteUrl + address.article(story.number, story.slug),
      description: story.lead,
      authors: namesOf(story),
      category: story.section?.name,
      published: story.publishedAt ?? undefined,
      picture: toFeedPicture(story.photo, siteUrl),
    })),
  };
}

/** Makes the feed of corrections: one entry a note. */
export function toCorrectionsFeed(
  source: FeedSource,
  notes: readonly StoredCorrection[],
  siteUrl: string,
): FeedView {
  return {
    ...toFrame(source, siteUrl),
    entries: notes.map(({ note, number, slug, headline }): FeedEntryView => ({
      title: corrections.entry(article.note[note.kind], headline),
      // A story can have several notes, and an entry's address is its id.
      link: `${siteUrl}${address.article(number, slug)}#${address.noteAnchor(note.at)}`,
      description: note.text,
      authors: [],
      category: article.note[note.kind],
      published: note.at,
      picture: undefined,
    })),
  };
}

function toFrame({ title, description, path }: FeedSource, siteUrl: string) {
  return { title, description, link: siteUrl + path, self: siteUrl + address.feed(path) };
}

function namesOf({ authors, unit }: StoredStory): readonly string[] {
  const names = authors.map((author) => author.name);
  return unit?.kind === 'media-center' ? [...names, unit.name] : names;
}

/** The JPEG that most readers of feeds can show: the widest up to 1,000 pixels. */
function toFeedPicture(photo: StoredPhoto | null, siteUrl: string): FeedPictureView | undefined {
  const file = photo?.renditions.findLast(({ format, width }) => format === 'jpeg' && width <= 1000);
  return (
    file && {
      url: siteUrl + address.media(file.filename),
      type: 'image/jpeg',
      sizeBytes: file.sizeBytes ?? 0,
    }
  );
}
