import { address } from '../../contract/address.ts';
import type { MappedStory } from '../data/read-sitemap.ts';
import { escapeXml } from './escape-xml.ts';

/** Addresses in one sitemap file. Source: sitemaps.org allows 50,000; a small file is read without a pause. */
const ADDRESSES_A_FILE = 2000;

/**
 * Writes the index of the sitemap files: the lists, then the stories by number, 2,000 numbers a file, so that
 * a story never moves to another file.
 * @param newest the highest public number
 */
export function toSitemapIndex(newest: number, siteUrl: string): string {
  const files = Array.from({ length: Math.ceil(newest / ADDRESSES_A_FILE) }, (_, place) => place + 1);
  const paths = ['/sitemap-daftar.xml', ...files.map((file) => `/sitemap-${file}.xml`)];
  const entries = paths.map((path) => `<sitemap><loc>${escapeXml(siteUrl + path)}</loc></sitemap>`);
  return wrap('sitemapindex', '', entries);
}

/** The numbers that a sitemap file holds; undefined for what can be no file. */
export function numbersOfFile(file: string): { readonly first: number; readonly last: number } | undefined {
  if (!/^[1-9]\d{0,4}$/.test(file)) return undefined;
  const last = Number(file) * ADDRESSES_A_FILE;
  return { first: last - ADDRESSES_A_FILE + 1, last };
}

/** Writes a sitemap of stories. */
export function toStorySitemap(stories: readonly MappedStory[], siteUrl: string): string {
  return wrap(
    'urlset',
    '',
    stories.map((story) => {
      const place = escapeXml(siteUrl + address.article(story.number, story.slug));
      return `<url><loc>${place}</loc><lastmod>${story.modifiedAt}</lastmod></url>`;
    }),
  );
}

/** Writes a sitemap of list pages and standing pages. @param paths addresses within the portal */
export function toPathSitemap(paths: readonly string[], siteUrl: string): string {
  return wrap(
    'urlset',
    '',
    paths.map((path) => `<url><loc>${escapeXml(siteUrl + path)}</loc></url>`),
  );
}

/** Writes a news sitemap. Source: Google's news sitemap, version 0.9. @param publication the portal's name */
export function toNewsSitemap(stories: readonly MappedStory[], publication: string, siteUrl: string): string {
  const name = escapeXml(publication);
  const entries = stories.map((story) => {
    const place = escapeXml(siteUrl + address.article(story.number, story.slug));
    return [
      `<url><loc>${place}</loc><news:news>`,
      `<news:publication><news:name>${name}</news:name><news:language>id</news:language></news:publication>`,
      `<news:publication_date>${story.publishedAt ?? story.modifiedAt}</news:publication_date>`,
      `<news:title>${escapeXml(story.headline)}</news:title>`,
      '</news:news></url>',
    ].join('');
  });
  return wrap('urlset', ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"', entries);
}

function wrap(root: 'urlset' | 'sitemapindex', names: string, entries: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${names}>`,
    ...entries,
    `</${root}>`,
  ].join('\n');
}
