import type { SelectType } from 'payload';
import { FORMATS } from '../../contract/format.ts';
import type { Format } from '../../contract/format.ts';
import { ZONES } from '../../contract/zone.ts';
import type { Zone } from '../../contract/zone.ts';
import { filledRelation, filledRelations } from './filled-relation.ts';
import type { Relation } from './filled-relation.ts';
import { requiredField } from './required-field.ts';
import type { StoredStory } from './stored-article.ts';
import { MEDIA_SELECT, toStoredPhoto } from './to-stored-photo.ts';
import type { PhotoRow } from './to-stored-photo.ts';
import { REGION_SELECT, TERM_SELECT, toStoredTerm, toStoredUnit, UNIT_SELECT } from './to-stored-term.ts';
import type { TermRow, UnitRow } from './to-stored-term.ts';

/** An article as Payload returns it for a card. */
export interface StoryRow {
  id?: string | number;
  number?: number | null;
  slug?: string | null;
  headline?: string | null;
  kicker?: string | null;
  lead?: string | null;
  publishedAt?: string | null;
  zone?: string | null;
  format?: string | null;
  advertorial?: boolean | null;
  authors?: readonly Relation<TermRow>[] | null;
  unit?: Relation<UnitRow>;
  section?: Relation<TermRow>;
  photo?: PhotoRow | null;
}

/** Only what a card shows: never the body, which is most of a story's bytes. */
export const STORY_SELECT: SelectType = {
  number: true,
  slug: true,
  headline: true,
  kicker: true,
  lead: true,
  publishedAt: true,
  zone: true,
  format: true,
  advertorial: true,
  authors: true,
  unit: true,
  section: true,
  photo: true,
};

/** Only what names and links need of what a story points at. */
export const STORY_POPULATE = {
  authors: TERM_SELECT,
  units: UNIT_SELECT,
  sections: TERM_SELECT,
  topics: TERM_SELECT,
  regions: REGION_SELECT,
  media: MEDIA_SELECT,
} as const;

/** Makes the story of a card. A published story without number, slug or headline is a bug and throws. */
export function toStoredStory(row: StoryRow): StoredStory {
  const id = String(requiredField(row.id, 'an article', 'id'));
  const owner = `articles ${id}`;
  const unit = filledRelation(row.unit);
  const section = filledRelation(row.section);
  return {
    id,
    number: requiredField(row.number, owner, 'number'),
    slug: requiredField(row.slug, owner, 'slug'),
    headline: requiredField(row.headline, owner, 'headline'),
    kicker: row.kicker ?? null,
    lead: row.lead ?? '',
    publishedAt: row.publishedAt ?? null,
    zone: toZone(row.zone),
    format: toFormat(row.format),
    advertorial: row.advertorial ?? false,
    authors: filledRelations(row.authors).map(toStoredTerm),
    unit: unit && toStoredUnit(unit),
    section: section && toStoredTerm(section),
    photo: toStoredPhoto(row.photo),
  };
}

/** The zone of a stored document; the desk's usual zone where none was chosen. */
export function toZone(stored: string | null | undefined): Zone {
  return ZONES.find((zone) => zone === stored) ?? 'WIB';
}

function toFormat(stored: string | null | undefined): Format {
  return FORMATS.find((format) => format === stored) ?? 'berita';
}
