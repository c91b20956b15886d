import type { APIRoute } from 'astro';
import { answerMissing } from '../answers/answer-missing.ts';
import { answerSitemap } from '../answers/answer-xml.ts';
import { readNewestNumber, readNumberedStories } from '../data/read-sitemap.ts';
import { numbersOfFile, toStorySitemap } from '../model/sitemap.ts';

/** One sitemap file of stories, by number. */
export const GET: APIRoute = async ({ locals: { payload, siteUrl }, params, url }) => {
  const numbers = numbersOfFile(params['file'] ?? '');
  if (!numbers || numbers.first > (await readNewestNumber(payload))) {
    return answerMissing(payload, url.pathname);
  }
  const stories = await readNumberedStories(payload, numbers.first, numbers.last);
  return answerSitemap(toStorySitemap(stories, siteUrl));
};
