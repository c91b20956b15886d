import { address } from '../../contract/address.ts';
import { LISTED_FORMATS } from '../../contract/format.ts';
import { chrome } from '../i18n/id/chrome.ts';
import { lists } from '../i18n/id/lists.ts';
import { siteMap as t } from '../i18n/id/site-map.ts';
import type { LinkView } from './link-view.ts';
import type { LinkGroupView } from './list-page.ts';
import { unitAddress } from './unit-address.ts';
import type { ListNames } from './list-paths.ts';

/** Makes the groups of the page that lists every way through the portal; an empty group is left out. */
export function toSiteMapGroups(names: Omit<ListNames, 'authors'>): readonly LinkGroupView[] {
  const { sections, topics, units, provinces, pages } = names;
  const unitsOf = (kind: 'media-center' | 'institution') =>
    units.filter((unit) => unit.kind === kind).map((unit) => link(unitAddress(unit), unit.name));
  const groups = [
    { heading: t.ways, links: WAYS },
    { heading: t.sections, links: sections.map(({ slug, name }) => link(address.section(slug), name)) },
    {
      heading: t.formats,
      links: LISTED_FORMATS.map((form) => link(address.format(form), lists.format[form].title)),
    },
    { heading: t.topics, links: topics.map(({ slug, name }) => link(address.topic(slug), name)) },
    { heading: t.mediaCenters, links: unitsOf('media-center') },
    { heading: t.institutions, links: unitsOf('institution') },
    {
      heading: t.provinces,
      links: provinces.map(({ code, slug, name }) => link(address.region(code, slug), name)),
    },
    { heading: t.pages, links: pages.map(({ slug, title }) => link(address.page(slug), title)) },
    { heading: t.feeds, links: FEEDS },
  ];
  return groups.filter((group) => group.links.length > 0);
}

const WAYS = [
  link(address.front(), t.front),
  link(address.search(), t.search),
  link(address.days(), chrome.days),
  link(address.mostRead(), chrome.mostRead),
  link(address.corrections(), chrome.corrections),
] as const;

const FEEDS = [
  link(address.feed(), t.feedAll),
  link(address.feed(address.corrections()), chrome.corrections),
] as const;

function link(href: string, text: string): LinkView {
  return { href, text };
}
