import { escapeXml } from './escape-xml.ts';

/** A feed, ready to be written as RSS; every address is absolute. */
export interface FeedView {
  readonly title: string;
  readonly description: string;
  /** The page that the feed follows. */
  readonly link: string;
  /** The feed's own address. */
  readonly self: string;
  readonly entries: readonly FeedEntryView[];
}

/** One entry of a feed. */
export interface FeedEntryView {
  readonly title: string;
  /** The address that stays the entry's for ever: it is its id, too. */
  readonly link: string;
  readonly description: string;
  readonly authors: readonly string[];
  readonly category: string | undefined;
  /** As ISO in UTC; undefined for a story that came without a date. */
  readonly published: string | undefined;
  readonly picture: FeedPictureView | undefined;
}

/** The picture of an entry. */
export interface FeedPictureView {
  readonly url: string;
  readonly type: string;
  readonly sizeBytes: number;
}

/**
 * Writes a feed as RSS 2.0 with the authors' names in Dublin Core. It is made of its entries alone: the same
 * entries give the same bytes, whenever it is asked for.
 * Source: RSS 2.0 of the RSS Advisory Board; times as RFC 822 asks, in GMT.
 */
export function toRss(feed: FeedView): string {
  const newest = feed.entries.map((entry) => entry.published ?? '').reduce(later, '');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    element('title', feed.title),
    element('link', feed.link),
    element('description', feed.description),
    '<language>id</language>',
    newest === '' ? '' : element('lastBuildDate', toMailTime(newest)),
    `<atom:link href="${escapeXml(feed.self)}" rel="self" type="application/rss+xml"/>`,
    ...feed.entries.map(toItem),
    '</channel>',
    '</rss>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function toItem(entry: FeedEntryView): string {
  const { picture } = entry;
  return [
    '<item>',
    element('title', entry.title),
    element('link', entry.link),
    `<guid isPermaLink="true">${escapeXml(entry.link)}</guid>`,
    element('description', entry.description),
    ...entry.authors.map((author) => element('dc:creator', author)),
    entry.category === undefined ? '' : element('category', entry.category),
    entry.published === undefined ? '' : element('pubDate', toMailTime(entry.published)),
    picture
      ? `<enclosure url="${escapeXml(picture.url)}" length="${picture.sizeBytes}" type="${picture.type}"/>`
      : '',
    '</item>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** "Wed, 07 Aug 2024 14:18:00 GMT". */
function toMailTime(iso: string): string {
  return new Date(iso).toUTCString();
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
