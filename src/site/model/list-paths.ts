import { address } from '../../contract/address.ts';
import { LISTED_FORMATS } from '../../contract/format.ts';
import type { StoredAuthor, StoredRegion, StoredTerm, StoredUnit } from '../data/stored-article.ts';
import type { StoredPageLink } from '../data/stored-chrome.ts';
import { unitAddress } from './unit-address.ts';

/** Everything that has a list page or a standing page of its own. */
export interface ListNames {
  readonly sections: readonly StoredTerm[];
  readonly topics: readonly StoredTerm[];
  readonly units: readonly StoredUnit[];
  readonly authors: readonly StoredAuthor[];
  readonly provinces: readonly StoredRegion[];
  readonly pages: readonly StoredPageLink[];
}

/** The addresses of every list and standing page, each once. */
export function toListPaths(names: ListNames): readonly string[] {
  return [
    address.front(),
    ...names.sections.map(({ slug }) => address.section(slug)),
    ...LISTED_FORMATS.map((format) => address.format(format)),
    address.days(),
    address.mostRead(),
    address.corrections(),
    address.siteMap(),
    ...names.pages.map(({ slug }) => address.page(slug)),
    ...names.provinces.map(({ code, slug }) => address.region(code, slug)),
    ...names.units.map(unitAddress),
    ...names.topics.map(({ slug }) => address.topic(slug)),
    ...names.authors.map(({ slug }) => address.author(slug)),
  ];
}
