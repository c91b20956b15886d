import type { APIRoute } from 'astro';
import { answerSitemap } from '../answers/answer-xml.ts';
import { readAuthors, readProvinces, readTopics, readUnits } from '../data/read-names.ts';
import { readNavigation } from '../data/read-navigation.ts';
import { readPageLinks } from '../data/read-page-links.ts';
import { toListPaths } from '../model/list-paths.ts';
import { toPathSitemap } from '../model/sitemap.ts';

/** The sitemap file of the lists and the standing pages. */
export const GET: APIRoute = async ({ locals: { payload, siteUrl } }) => {
  const [sections, topics, units, authors, provinces, pages] = await Promise.all([
    readNavigation(payload),
    readTopics(payload),
    readUnits(payload),
    readAuthors(payload),
    readProvinces(payload),
    readPageLinks(payload),
  ]);
  const paths = toListPaths({ sections, topics, units, authors, provinces, pages });
  return answerSitemap(toPathSitemap(paths, siteUrl));
};
