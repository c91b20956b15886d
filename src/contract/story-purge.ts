import { cacheTag, type Purge } from './cache-tag.ts';
import { dayTagsOf } from './day-tags.ts';

/** A story as far as it decides on which pages it stands. */
export interface FiledStory {
  readonly id: string;
  readonly number: number | null;
  readonly isPublic: boolean;
  readonly isWithdrawn: boolean;
  readonly publishedAt: string | null;
  readonly section: string | null;
  readonly unit: string | null;
  readonly topics: readonly string[];
  readonly regions: readonly string[];
  readonly authors: readonly string[];
  readonly format: string;
  /** The dated notes as text, to see whether they have changed; empty without any. */
  readonly notes: string;
}

/**
 * What a write to a story purges. Source: TABLES.md section 4. A story that is not public before and after purges
 * nothing; a new one only outdates the lists that it enters; one that was shown is never shown again as it was.
 * @param before null for a new story @param after null for a deleted one
 */
export function purgeOfStory(before: FiledStory | null, after: FiledStory | null): Purge {
  const was = before?.isPublic ? before : null;
  const is = after?.isPublic ? after : null;
  if (was && is) return purgeOfChange(was, is);
  if (is && before?.isWithdrawn)
    return { gone: new Set([...ownTags(is), ...everyList(is)]), outdated: new Set() };
  if (is) return { gone: new Set(ownTags(is)), outdated: new Set(listTags(is)) };
  if (was) return { gone: new Set([...ownTags(was), ...everyList(was)]), outdated: new Set() };
  return { gone: new Set(), outdated: new Set() };
}

function purgeOfChange(was: FiledStory, is: FiledStory): Purge {
  const gone = new Set([...ownTags(was), ...ownTags(is)]);
  if (was.notes !== is.notes) gone.add(cacheTag.corrections);
  const [old, now] = [new Set(listTags(was)), new Set(listTags(is))];
  // Another time is another place in every list; else only what it enters or leaves has changed.
  if (was.publishedAt !== is.publishedAt || was.number !== is.number)
    return { gone, outdated: old.union(now).add(cacheTag.popular) };
  const outdated = old.symmetricDifference(now);
  // The front page sorts the newest stories by section.
  if (was.section !== is.section) outdated.add(cacheTag.front);
  return { gone, outdated };
}

/** Pages that show the story, or asked for it. */
function ownTags({ id, number }: FiledStory): readonly string[] {
  const numbered = number === null ? [] : [cacheTag.article(number), cacheTag.numbers(number)];
  return [cacheTag.document(id), cacheTag.stories, ...numbered];
}

/** The lists in which the story stands by its filing and its time. */
function listTags(story: FiledStory): readonly string[] {
  return [
    ...(story.section === null ? [] : [cacheTag.section(story.section)]),
    ...(story.unit === null ? [] : [cacheTag.unit(story.unit)]),
    ...story.topics.map(cacheTag.topic),
    ...story.regions.map(cacheTag.region),
    ...story.authors.map(cacheTag.author),
    cacheTag.format(story.format),
    ...(story.publishedAt === null ? [cacheTag.days] : dayTagsOf(story.publishedAt)),
    cacheTag.front,
    cacheTag.feeds,
    ...(story.notes === '' ? [] : [cacheTag.corrections]),
  ];
}

/** The same with the list of the most read, in which an older story may stand. */
function everyList(story: FiledStory): readonly string[] {
  return [...listTags(story), cacheTag.popular];
}
