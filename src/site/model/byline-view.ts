import { address } from '../../contract/address.ts';
import { dayInZone } from '../../contract/zone.ts';
import type { StoredArticle } from '../data/stored-article.ts';
import { byline as t } from '../i18n/id/byline.ts';
import { FULL_TIME, type TimeStyle } from '../i18n/publication-time.ts';
import { unitAddress } from './unit-address.ts';
import type { TimeView } from './link-view.ts';

/** A piece of the authors' line: a name, or what joins two names. */
export interface BylinePart {
  readonly text: string;
  /** Undefined for what joins, and for who has no page. */
  readonly href: string | undefined;
}

/** What the byline prints. Nothing is left to decide: no dates, ids or nulls. */
export interface BylineView {
  /** "Oleh Ratna Dewi dan Yosef Mandacan", in pieces; empty when nobody is named. */
  readonly by: readonly BylinePart[];
  /** Undefined for a story that came without a date. */
  readonly published: TimeView | undefined;
  readonly editor: string | undefined;
  readonly viewCount: string;
}

/** The fields that a byline is made of. */
export type BylineSource = Pick<
  StoredArticle,
  'authors' | 'unit' | 'editor' | 'publishedAt' | 'dateOnly' | 'zone' | 'viewCount'
>;

/** The fields that say who wrote a story. */
export type AuthorsSource = Pick<StoredArticle, 'authors' | 'unit'>;

/** Makes the byline of an article, in the zone that the story was filed in. */
export function toBylineView(article: BylineSource): BylineView {
  return {
    by: toBylineParts(article),
    published: toTimeView(article, FULL_TIME),
    editor: article.editor?.name,
    viewCount: COUNT.format(article.viewCount),
  };
}

/** "Oleh Ratna Dewi (MC KAB LUMAJANG)"; empty when nobody is named. */
export function toBylineText(article: AuthorsSource): string {
  return toBylineParts(article)
    .map((part) => part.text)
    .join('');
}

/** The publication time as this kind of place prints it; undefined for a story without a date. */
export function toTimeView(
  story: Pick<StoredArticle, 'publishedAt' | 'dateOnly' | 'zone'>,
  style: TimeStyle,
): TimeView | undefined {
  if (story.publishedAt === null) return undefined;
  const at = new Date(story.publishedAt);
  if (story.dateOnly) return { iso: dayInZone(at, story.zone), text: style.day(at, story.zone) };
  return { iso: at.toISOString(), text: style.time(at, story.zone) };
}

/** The authors' names, a media center's in brackets after them; the unit's alone where nobody else is named. */
function toBylineParts({ authors, unit }: AuthorsSource): readonly BylinePart[] {
  const names = NAMES.formatToParts(authors.map((author) => author.name));
  let next = 0;
  const people = names.map(({ type, value }) =>
    type === 'element' ? link(value, address.author(authors[next++]?.slug ?? '')) : plain(value),
  );
  if (!unit) return people.length === 0 ? [] : fill(t.by(HOLE), people);
  const printed = link(unit.name, unitAddress(unit));
  if (people.length === 0) return fill(t.by(HOLE), [printed]);
  // An institution stands behind its writers and is not printed with them.
  if (unit.kind === 'institution') return fill(t.by(HOLE), people);
  return fill(t.by(t.at(HOLE, SECOND_HOLE)), people, [printed]);
}

/** Puts linked pieces into the holes of a sentence of the catalogue, so that word order stays there. */
function fill(sentence: string, ...pieces: readonly (readonly BylinePart[])[]): readonly BylinePart[] {
  return sentence
    .split(HOLES)
    .flatMap((text, index) => [...(text === '' ? [] : [plain(text)]), ...(pieces[index] ?? [])]);
}

function link(text: string, href: string): BylinePart {
  return { text, href };
}

function plain(text: string): BylinePart {
  return { text, href: undefined };
}

// Characters of the private use area: no name has them.
const HOLE = '\uE000';
const SECOND_HOLE = '\uE001';
const HOLES = /[\uE000\uE001]/u;

const NAMES = new Intl.ListFormat('id');
const COUNT = new Intl.NumberFormat('id');
