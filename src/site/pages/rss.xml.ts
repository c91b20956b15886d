import type { APIRoute } from 'astro';
import { address } from '../../contract/address.ts';
import { answerFeed } from '../answers/answer-xml.ts';
import { readLatest } from '../data/read-latest.ts';
import { readSite } from '../data/read-site.ts';
import { FEED_ENTRIES, toFeedView } from '../model/feed-view.ts';
import { toRss } from '../model/rss.ts';

/** The feed of the whole portal. */
export const GET: APIRoute = async ({ locals: { payload, siteUrl } }) => {
  const [site, stories] = await Promise.all([readSite(payload), readLatest(payload, FEED_ENTRIES)]);
  const source = { title: site.name, description: site.tagline, path: address.front() };
  return answerFeed(toRss(toFeedView(source, stories, siteUrl)));
};
