import { address } from '../../contract/address.ts';
import { unitAddress } from './unit-address.ts';
import { LISTED_FORMATS } from '../../contract/format.ts';
import type { StoredAuthor, StoredRegion } from '../data/stored-article.ts';
import type { StoredRegionPage, StoredSection, StoredTopic, StoredUnitPage } from '../data/stored-filing.ts';
import { lists as t } from '../i18n/id/lists.ts';
import type { LinkView } from './link-view.ts';
import type { LinkGroupView, ListSource } from './list-page.ts';

/** The list of a section. */
export function toSectionList(section: StoredSection): ListSource {
  return {
    ...withFeed(section.name, address.section(section.slug)),
    over: t.section,
    opening: section.description || t.opening.section(section.name),
    empty: t.empty.section,
    searchWithin: { label: t.searchWithin(section.name), key: 'rubrik', value: section.slug },
  };
}

/** The list of a topic. */
export function toTopicList(topic: StoredTopic): ListSource {
  return {
    ...withFeed(topic.name, address.topic(topic.slug)),
    over: t.topic,
    opening: topic.description || t.opening.topic(topic.name),
    empty: t.empty.topic,
    searchWithin: { label: t.searchWithin(topic.name), key: 'topik', value: topic.slug },
  };
}

/** The list of a region, with the regions above and below it. */
export function toRegionList(region: StoredRegionPage): ListSource {
  const groups = [
    { heading: t.upTo, links: region.parent ? [regionLink(region.parent)] : [] },
    { heading: t.inProvince(region.name), links: region.children.map(regionLink) },
  ];
  return {
    ...withFeed(region.name, address.region(region.code, region.slug)),
    over: t.region[region.kind],
    opening: t.opening.region(region.name),
    empty: t.empty.region,
    breadcrumb: region.parent ? [regionLink(region.parent)] : [],
    searchWithin: { label: t.searchWithin(region.name), key: 'daerah', value: region.code },
    beside: groups.filter(hasLinks),
  };
}

/** The list of a media center or an institution. */
export function toUnitList(unit: StoredUnitPage): ListSource {
  const groups = [{ heading: t.fromRegion, links: unit.region ? [regionLink(unit.region)] : [] }];
  return {
    ...withFeed(unit.name, unitAddress(unit)),
    over: t.unit[unit.kind],
    opening: unit.about || t.opening.unit(unit.name),
    empty: t.empty.unit,
    searchWithin: { label: t.searchWithin(unit.name), key: 'unit', value: unit.slug },
    beside: groups.filter(hasLinks),
  };
}

/** The list of an author. */
export function toAuthorList(author: StoredAuthor): ListSource {
  return {
    ...withFeed(author.name, address.author(author.slug)),
    over: t.author,
    opening: t.opening.author(author.name),
    empty: t.empty.author,
  };
}

/** The list of everything of one form: pictures stand as tiles, words as rows. */
export function toFormatList(format: ListedFormat): ListSource {
  const { title, opening, empty } = t.format[format];
  const others = LISTED_FORMATS.filter((other) => other !== format);
  return {
    ...withFeed(title, address.format(format)),
    feed: undefined,
    opening,
    empty,
    layout: format === 'siaran-pers' ? 'rows' : 'tiles',
    beside: [{ heading: t.otherForms, links: others.map(formatLink) }],
  };
}

type ListedFormat = (typeof LISTED_FORMATS)[number];

function withFeed(title: string, path: string) {
  return {
    title,
    path,
    over: undefined,
    breadcrumb: [],
    layout: 'rows',
    feed: { href: address.feed(path), text: t.feed(title) },
    searchWithin: undefined,
    beside: [],
  } as const;
}

function formatLink(format: ListedFormat): LinkView {
  return { href: address.format(format), text: t.format[format].title };
}

function regionLink(region: StoredRegion): LinkView {
  return { href: address.region(region.code, region.slug), text: region.name };
}

function hasLinks(group: LinkGroupView): boolean {
  return group.links.length > 0;
}
