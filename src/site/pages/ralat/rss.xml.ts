import type { APIRoute } from 'astro';
import { address } from '../../../contract/address.ts';
import { answerFeed } from '../../answers/answer-xml.ts';
import { readCorrections } from '../../data/read-corrections.ts';
import { readSite } from '../../data/read-site.ts';
import { corrections as t } from '../../i18n/id/corrections.ts';
import { FEED_ENTRIES, toCorrectionsFeed } from '../../model/feed-view.ts';
import { toRss } from '../../model/rss.ts';

/** The feed of corrections, clarifications and answers. */
export const GET: APIRoute = async ({ locals: { payload, siteUrl } }) => {
  const [site, notes] = await Promise.all([readSite(payload), readCorrections(payload)]);
  const source = {
    title: `${t.title} | ${site.name}`,
    description: t.opening,
    path: address.corrections(),
  };
  return answerFeed(toRss(toCorrectionsFeed(source, notes.slice(0, FEED_ENTRIES), siteUrl)));
};
