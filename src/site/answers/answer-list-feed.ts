import { readNewestOf } from '../data/read-story-page.ts';
import type { StoryList } from '../data/read-story-page.ts';
import { readSite } from '../data/read-site.ts';
import { FEED_ENTRIES, toFeedView } from '../model/feed-view.ts';
import type { ListSource } from '../model/list-page.ts';
import { toRss } from '../model/rss.ts';
import { answerFeed } from './answer-xml.ts';

/** The feed of a list: the newest of its stories, under the list's own name. */
export async function answerListFeed(
  { payload, siteUrl }: App.Locals,
  { title, opening, path }: ListSource,
  list: StoryList,
): Promise<Response> {
  const [site, stories] = await Promise.all([readSite(payload), readNewestOf(payload, list, FEED_ENTRIES)]);
  const source = { title: `${title} | ${site.name}`, description: opening ?? title, path };
  return answerFeed(toRss(toFeedView(source, stories, siteUrl)));
}
