import type { SearchHit } from '../../contract/search-door.ts';
import type { StoredStory, StoredTerm } from '../data/stored-article.ts';

/** A story as the search index alone knows it: no picture, no byline, and the passage in the place of the lead. */
export function toStoryOfHit({ id, line }: SearchHit, sections: readonly StoredTerm[]): StoredStory {
  return {
    id,
    number: line.number,
    slug: line.slug,
    headline: line.headline,
    kicker: null,
    lead: '',
    publishedAt: line.publishedAtMs === null ? null : new Date(line.publishedAtMs).toISOString(),
    dateOnly: line.dateOnly,
    zone: line.zone,
    format: 'berita',
    advertorial: line.advertorial,
    authors: [],
    unit: null,
    section: sections.find((section) => section.id === line.sectionId) ?? null,
    photo: null,
  };
}
