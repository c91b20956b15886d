import type { SelectType } from 'payload';
import { requiredField } from './required-field.ts';
import type { StoredHeadline } from './stored-article.ts';
import { toZone } from './to-zone.ts';

/** An article as Payload returns it for a line. */
export interface HeadlineRow {
  id?: string | number;
  number?: number | null;
  slug?: string | null;
  headline?: string | null;
  publishedAt?: string | null;
  dateOnly?: boolean | null;
  zone?: string | null;
}

/** Only what a line shows. */
export const HEADLINE_SELECT: SelectType = {
  number: true,
  slug: true,
  headline: true,
  publishedAt: true,
  dateOnly: true,
  zone: true,
};

/** Makes the story of a line. A published story without number, slug or headline is a bug and throws. */
export function toStoredHeadline(row: HeadlineRow): StoredHeadline {
  const id = String(requiredField(row.id, 'an article', 'id'));
  const owner = `articles ${id}`;
  return {
    id,
    number: requiredField(row.number, owner, 'number'),
    slug: requiredField(row.slug, owner, 'slug'),
    headline: requiredField(row.headline, owner, 'headline'),
    publishedAt: row.publishedAt ?? null,
    dateOnly: row.dateOnly ?? false,
    zone: toZone(row.zone),
  };
}
