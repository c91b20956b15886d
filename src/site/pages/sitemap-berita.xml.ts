import type { APIRoute } from 'astro';
import { answerSitemap } from '../answers/answer-xml.ts';
import { readSite } from '../data/read-site.ts';
import { readStoriesSince } from '../data/read-sitemap.ts';
import { toNewsSitemap } from '../model/sitemap.ts';

/** Milliseconds that a story stays in it. Source: Google's news sitemap holds the last two days. */
const NEWS_AGE_MS = 48 * 3_600_000;

/** The sitemap of the newest stories. */
export const GET: APIRoute = async ({ locals: { payload, siteUrl, now } }) => {
  const [site, stories] = await Promise.all([
    readSite(payload),
    readStoriesSince(payload, new Date(now().getTime() - NEWS_AGE_MS)),
  ]);
  return answerSitemap(toNewsSitemap(stories, site.name, siteUrl));
};
