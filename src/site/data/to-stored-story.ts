import type { SelectType } from 'payload';
import { FORMATS } from '../../contract/format.ts';
import type { Format } from '../../contract/format.ts';
import { filledRelation, filledRelations } from './filled-relation.ts';
import type { Relation } from './filled-relation.ts';
import type { StoredStory } from './stored-article.ts';
import { HEADLINE_SELECT, toStoredHeadline } from './to-stored-headline.ts';
import type { HeadlineRow } from './to-stored-headline.ts';
import { MEDIA_SELECT, toStoredPhoto } from './to-stored-photo.ts';
import type { PhotoRow } from './to-stored-photo.ts';
import { REGION_SELECT, TERM_SELECT, toStoredTerm, toStoredUnit, UNIT_SELECT } from './to-stored-term.ts';
import type { TermRow, UnitRow } from './to-stored-term.ts';

/** An article as Payload returns it for a card. */
export interface StoryRow extends HeadlineRow {
  kicker?: string | null;
  lead?: string | null;
  format?: string | null;
  advertorial?: boolean | null;
  authors?: readonly Relation<TermRow>[] | null;
  unit?: Relation<UnitRow>;
  section?: Relation<TermRow>;
  photo?: PhotoRow | null;
}

/** Only what a card shows: never the body, which is most of a story's bytes. */
export const STORY_SELECT: SelectType = {
  ...HEADLINE_SELECT,
  kicker: true,
  lead: true,
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
  const section = filledRelation(row.section);
  return {
    ...toStoredHeadline(row),
    ...toStoredByline(row),
    kicker: row.kicker ?? null,
    lead: row.lead ?? '',
    format: toFormat(row.format),
    advertorial: row.advertorial ?? false,
    section: section && toStoredTerm(section),
    photo: toStoredPhoto(row.photo),
  };
}

/** Who wrote a story, and for whom. */
export function toStoredByline(row: Pick<StoryRow, 'authors' | 'unit'>) {
  const unit = filledRelation(row.unit);
  return { authors: filledRelations(row.authors).map(toStoredTerm), unit: unit && toStoredUnit(unit) };
}

function toFormat(stored: string | null | undefined): Format {
  return FORMATS.find((format) => format === stored) ?? 'berita';
}
