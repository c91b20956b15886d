import type { StoryPage } from '../data/find-stories.ts';
import { formatCount } from '../i18n/format-count.ts';
import { lists as t } from '../i18n/id/lists.ts';
import type { HeadSource } from './head-view.ts';
import type { LinkView } from './link-view.ts';
import { pageCountOf } from './page-number.ts';
import { toPagePath, toPaginationView } from './pagination-view.ts';
import type { PaginationView } from './pagination-view.ts';
import { toStoryCardView } from './story-card-view.ts';
import type { StoryCardView } from './story-card-view.ts';

/** What a list says of itself, whatever its stories. */
export interface ListSource {
  readonly title: string;
  /** What kind of list this is: "Rubrik". */
  readonly over: string | undefined;
  /** Undefined where the title says it all. */
  readonly opening: string | undefined;
  /** The sentence that stands where no story does. */
  readonly empty: string;
  readonly path: string;
  readonly breadcrumb: readonly LinkView[];
  readonly layout: 'rows' | 'tiles';
  /** Undefined for a list without a feed. */
  readonly feed: LinkView | undefined;
  /** Undefined for a list that the search cannot be narrowed to. */
  readonly searchWithin: SearchWithinView | undefined;
  /** Groups of links beside the list. */
  readonly beside: readonly LinkGroupView[];
}

/** A search that is narrowed to the list it stands beside. */
export interface SearchWithinView {
  readonly label: string;
  /** The key of the search address, and the list's slug or code. */
  readonly key: 'rubrik' | 'topik' | 'daerah' | 'unit';
  readonly value: string;
}

/** Links under one heading. */
export interface LinkGroupView {
  readonly heading: string;
  readonly links: readonly LinkView[];
}

/** One page of a list of stories, ready to print. */
export interface ListPageView {
  readonly list: ListSource;
  readonly cards: readonly StoryCardView[];
  readonly total: string | undefined;
  readonly pagination: PaginationView | undefined;
  readonly head: HeadSource;
}

/** Makes one page of a list; undefined when the list has no such page. */
export function toListPage(list: ListSource, page: number, found: StoryPage): ListPageView | undefined {
  const pageCount = pageCountOf(found.total, found.aPage);
  if (page > pageCount) return undefined;
  return {
    list,
    cards: found.stories.map(toStoryCardView),
    total: found.total > 0 ? t.total(formatCount(found.total)) : undefined,
    pagination: toPaginationView(list.path, page, pageCount),
    head: {
      title: page > 1 ? t.onPage(list.title, formatCount(page)) : list.title,
      description: list.opening,
      path: toPagePath(list.path, page),
      feed: list.feed,
      indexed: found.total > 0,
    },
  };
}
