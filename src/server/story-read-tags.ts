import { cacheTag } from '../contract/cache-tag.ts';
import { dayTagsBetween } from '../contract/day-tags.ts';
import { idsIn } from './ids-in.ts';
import { whereTerms, type Term, type Terms } from './where-terms.ts';

/** A read of stories as a page makes it. */
export interface StoryRead {
  readonly where?: unknown;
  readonly sort?: unknown;
  readonly limit?: unknown;
  readonly select?: unknown;
}

/** A story as a page may have got it. */
type Row = Readonly<Record<string, unknown>>;

/** Thousands of public numbers that one page may name; a sitemap file has two. */
const MOST_THOUSANDS = 10;

/**
 * What a read of stories makes a page depend on: each list that its condition describes, and each story that it
 * found. What is not understood depends on every story; a read of what is not public is not kept at all.
 */
export function storyReadTags(read: StoryRead, rows: readonly Row[]): readonly string[] {
  const terms = whereTerms(read.where);
  const isByNumber = terms.all.some(({ field, operator }) => field === 'number' && operator === 'equals');
  if (!isPublic(terms) && !isByNumber) return [cacheTag.unkept];
  const conditions = terms.all.filter((term) => !isOfVisibility(term));
  const lists = listTags(conditions, read, rows);
  const isOther =
    !terms.alternatives.every((any) => any.every(isPublicOrWithdrawn)) || !isUsualOrder(read.sort);
  return [
    ...(lists ?? [cacheTag.stories]),
    ...(isOther ? [cacheTag.stories] : []),
    ...shownTags(read, rows, lists),
  ];
}

function listTags(
  conditions: readonly Term[],
  read: StoryRead,
  rows: readonly Row[],
): readonly string[] | undefined {
  if (conditions.length === 0) return [cacheTag.front];
  const ranges = conditions.filter(({ field }) => field === 'publishedAt' || field === 'number');
  const others = conditions.filter((term) => !ranges.includes(term)).map((term) => listTag(term, rows));
  const byTime = ranges.filter(({ field }) => field === 'publishedAt');
  const byNumber = ranges.filter(({ field }) => field === 'number');
  const tags = [
    ...others,
    ...(byTime.length > 0 ? [periodTags(byTime, read, rows)] : []),
    ...(byNumber.length > 0 ? [numberTags(byNumber)] : []),
  ];
  return tags.some((tag) => tag === undefined) ? undefined : tags.flatMap((tag) => tag ?? []);
}

function listTag({ field, operator, value }: Term, rows: readonly Row[]): readonly string[] | undefined {
  const ids = operator === 'equals' ? [value] : operator === 'in' && Array.isArray(value) ? value : undefined;
  if (field === 'notes.at' && operator === 'greater_than') return [cacheTag.corrections];
  if (!ids) return undefined;
  if (field === 'id') {
    const numbers = new Map(rows.map(({ id, number }) => [id, number]));
    return ids.map((id) => storyTag(id, numbers.get(id)));
  }
  const toTag = TAG_OF_FIELD.get(field);
  return toTag && ids.map((id) => toTag(String(id)));
}

const TAG_OF_FIELD = new Map<string, (id: string) => string>([
  ['section', cacheTag.section],
  ['unit', cacheTag.unit],
  ['topics', cacheTag.topic],
  ['regions', cacheTag.region],
  ['authors', cacheTag.author],
  ['format', cacheTag.format],
]);

/** The days between the bounds; a full list that begins at one of them reaches no further than its last story. */
function periodTags(
  terms: readonly Term[],
  read: StoryRead,
  rows: readonly Row[],
): readonly string[] | undefined {
  const bound = (operators: readonly string[]) => {
    const term = terms.find(({ operator }) => operators.includes(operator));
    return typeof term?.value === 'string' ? term.value : undefined;
  };
  const from = bound(['greater_than_equal', 'greater_than']);
  const until = bound(['less_than']);
  if (terms.length !== (from === undefined ? 0 : 1) + (until === undefined ? 0 : 1)) return undefined;
  const [order]: readonly unknown[] = [read.sort].flat();
  const last = rows.length === read.limit ? rows.at(-1)?.['publishedAt'] : undefined;
  const reached = typeof last === 'string' ? last : undefined;
  if (until !== undefined) {
    const first = order === '-publishedAt' ? (reached ?? from) : from;
    return dayTagsBetween(first === undefined ? undefined : new Date(first), new Date(until));
  }
  if (order !== 'publishedAt' || reached === undefined || from === undefined) return [cacheTag.days];
  return dayTagsBetween(new Date(from), new Date(Date.parse(reached) + 1));
}

function numberTags(terms: readonly Term[]): readonly string[] | undefined {
  const exact = terms.find(({ operator }) => operator === 'equals');
  if (terms.length === 1 && exact) return [cacheTag.article(Number(exact.value))];
  const first = Number(terms.find(({ operator }) => operator === 'greater_than_equal')?.value);
  const last = Number(terms.find(({ operator }) => operator === 'less_than_equal')?.value);
  if (terms.length !== 2 || !(last - first < MOST_THOUSANDS * 1000)) return undefined;
  const tags = new Set<string>();
  for (let number = first; number <= last; number += 1) tags.add(cacheTag.numbers(number));
  return [...tags];
}

/** The stories found and what they name. Where only places in lists were read, the tags of the lists say it all. */
function shownTags(
  read: StoryRead,
  rows: readonly Row[],
  lists: readonly string[] | undefined,
): readonly string[] {
  const fields = fieldsOf(read.select);
  const isFront = lists?.includes(cacheTag.front) ?? false;
  if (fields?.every((field) => PLACE.includes(field) || (isFront && field === 'section'))) return [];
  const byThousands = lists?.some((tag) => tag.startsWith('numbers:')) ?? false;
  return rows.flatMap(({ id, number, ...rest }) => [
    ...(byThousands ? [] : [storyTag(id, number)]),
    ...idsIn(rest).map(cacheTag.document),
  ]);
}

function storyTag(id: unknown, number: unknown): string {
  return typeof number === 'number' ? cacheTag.article(number) : cacheTag.document(String(id));
}

/** Fields that only change together with a story's place in its lists. */
const PLACE: readonly string[] = ['id', 'number', 'publishedAt'];

/** What a select asks for; undefined when it says what to leave out. */
function fieldsOf(select: unknown): readonly string[] | undefined {
  if (typeof select !== 'object' || select === null) return undefined;
  const fields = Object.entries(select);
  return fields.length > 0 && fields.every(([, wanted]) => wanted === true)
    ? fields.map(([name]) => name)
    : undefined;
}

function isUsualOrder(sort: unknown): boolean {
  const names = sort === undefined ? [] : [sort].flat();
  return names.every((name) => typeof name === 'string' && /^-?(?:publishedAt|number)$/.test(name));
}

function isOfVisibility({ field }: Term): boolean {
  return field === 'state' || field === '_status';
}

function isPublic(terms: Terms): boolean {
  return holds(terms, 'state', 'tayang') && holds(terms, '_status', 'published');
}

function isPublicOrWithdrawn(terms: Terms): boolean {
  return isPublic(terms) || holds(terms, 'state', 'dicabut');
}

function holds({ all }: Terms, field: string, value: string): boolean {
  return all.some((term) => term.field === field && term.operator === 'equals' && term.value === value);
}
