import type { APIRoute } from 'astro';
import { answerSitemap } from '../answers/answer-xml.ts';
import { readNewestNumber } from '../data/read-sitemap.ts';
import { toSitemapIndex } from '../model/sitemap.ts';

/** The index of the sitemap files. */
export const GET: APIRoute = async ({ locals: { payload, siteUrl } }) =>
  answerSitemap(toSitemapIndex(await readNewestNumber(payload), siteUrl));
