import type { Payload, SelectType } from 'payload';
import { NEWEST_FIRST, publicAnd } from './public-articles.ts';
import { PUBLIC_STORIES } from '../../contract/public-stories.ts';
import { requiredField } from './required-field.ts';
import type { StoryRow } from './to-stored-story.ts';

/** A story as a sitemap names it. */
export interface MappedStory {
  readonly number: number;
  readonly slug: string;
  readonly headline: string;
  readonly publishedAt: string | null;
  readonly modifiedAt: string;
}

/** Stories that a news sitemap may hold. Source: Google's rules for news sitemaps, 1,000 at most. */
const NEWS_AT_MOST = 1000;

/** The highest public number; 0 on an empty portal. */
export async function readNewestNumber(payload: Payload): Promise<number> {
  const found = await payload.find({
    collection: 'articles',
    depth: 0,
    limit: 1,
    pagination: false,
    where: PUBLIC_STORIES,
    sort: '-number',
    select: MAPPED_SELECT,
  });
  const row: StoryRow | undefined = found.docs[0];
  return row?.number ?? 0;
}

/** The public stories with numbers from `first` to `last`, in their order. */
export async function readNumberedStories(
  payload: Payload,
  first: number,
  last: number,
): Promise<readonly MappedStory[]> {
  const found = await payload.find({
    collection: 'articles',
    depth: 0,
    limit: last - first + 1,
    pagination: false,
    where: publicAnd({
      and: [{ number: { greater_than_equal: first } }, { number: { less_than_equal: last } }],
    }),
    sort: 'number',
    select: MAPPED_SELECT,
  });
  return found.docs.map(toMappedStory);
}

/** The public stories published since an instant, newest first, for a news sitemap. */
export async function readStoriesSince(payload: Payload, since: Date): Promise<readonly MappedStory[]> {
  const found = await payload.find({
    collection: 'articles',
    depth: 0,
    limit: NEWS_AT_MOST,
    pagination: false,
    where: publicAnd({ publishedAt: { greater_than_equal: since.toISOString() } }),
    sort: NEWEST_FIRST,
    select: MAPPED_SELECT,
  });
  return found.docs.map(toMappedStory);
}

const MAPPED_SELECT: SelectType = {
  number: true,
  slug: true,
  headline: true,
  publishedAt: true,
  updatedAt: true,
};

function toMappedStory(row: StoryRow & { updatedAt?: string | null }): MappedStory {
  const owner = `articles ${row.id ?? ''}`;
  return {
    number: requiredField(row.number, owner, 'number'),
    slug: requiredField(row.slug, owner, 'slug'),
    headline: requiredField(row.headline, owner, 'headline'),
    publishedAt: row.publishedAt ?? null,
    modifiedAt: requiredField(row.updatedAt, owner, 'updatedAt'),
  };
}
