import type { SearchQuery } from '../../contract/search-query.ts';
import type { StoredRegion, StoredTerm } from '../data/stored-article.ts';
import { search as t } from '../i18n/id/search.ts';

/** One choice of a list. */
export interface OptionView {
  readonly value: string;
  readonly text: string;
  readonly selected: boolean;
}

/** The form of the search page as the reader left it. */
export interface SearchFormView {
  readonly text: string;
  readonly sections: readonly OptionView[];
  readonly regions: readonly OptionView[];
  readonly orders: readonly OptionView[];
  readonly from: string | undefined;
  readonly until: string | undefined;
  /** Filters that no list of the form offers: a topic, a unit, a regency. */
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
}

/** Makes the form; a query that could not be read gives an empty one with the text kept. */
export function toSearchFormView(
  query: SearchQuery | { readonly text: string },
  sections: readonly StoredTerm[],
  provinces: readonly StoredRegion[],
): SearchFormView {
  const read = 'order' in query ? query : undefined;
  const isProvince = provinces.some(({ code }) => code === read?.region);
  const hidden = [
    { name: 'topik', value: read?.topic },
    { name: 'unit', value: read?.unit },
    { name: 'daerah', value: isProvince ? null : read?.region },
  ];
  return {
    text: query.text,
    sections: toOptions(
      t.anySection,
      sections.map(({ slug, name }) => ({ value: slug, text: name })),
      read?.section,
    ),
    // A regency that was chosen elsewhere stays chosen, unless the reader takes its filter away.
    regions: hidden[2]?.value
      ? []
      : toOptions(
          t.anyRegion,
          provinces.map(({ code, name }) => ({ value: code, text: name })),
          read?.region,
        ),
    orders: [
      { value: '', text: t.orders.relevance, selected: read?.order !== 'newest' },
      { value: 'terbaru', text: t.orders.newest, selected: read?.order === 'newest' },
    ],
    from: read?.from ?? undefined,
    until: read?.until ?? undefined,
    hidden: hidden.filter((field): field is { name: string; value: string } => Boolean(field.value)),
  };
}

function toOptions(
  all: string,
  choices: readonly { readonly value: string; readonly text: string }[],
  chosen: string | null | undefined,
): readonly OptionView[] {
  return [
    { value: '', text: all, selected: !chosen },
    ...choices.map((choice) => ({ ...choice, selected: choice.value === chosen })),
  ];
}
