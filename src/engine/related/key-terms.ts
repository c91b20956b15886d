import { STOP_WORDS } from '../text/stop-words.ts';
import type { TermStatistics } from './term-statistics.ts';
import { KEY_TERMS, LEAD_WEIGHT, LONE_TERM_COUNT, TITLE_WEIGHT, TOPIC_WEIGHT } from './weights.ts';

/** The words of one story, by where they stand. */
export interface StoryWords {
  readonly title: readonly string[];
  readonly lead: readonly string[];
  /** Without the lead. */
  readonly body: readonly string[];
  readonly topics: readonly string[];
}

/**
 * The terms of a story, each once, in reading order, packed as number of the term × 256 + weighted count.
 * A count stops at 255; more says nothing more about the subject.
 */
export type TermCounts = Uint32Array;

/** Counts the terms of a story: a word of the title three times, of the lead and a topic twice. */
export function countTerms(story: StoryWords, statistics: Pick<TermStatistics, 'idOf'>): TermCounts {
  const counts = new Map<number, number>();
  tally(counts, story.title, TITLE_WEIGHT, statistics);
  tally(counts, story.topics, TOPIC_WEIGHT, statistics);
  tally(counts, story.lead, LEAD_WEIGHT, statistics);
  tally(counts, story.body, 1, statistics);
  return Uint32Array.from(counts, ([id, count]) => id * 256 + Math.min(count, 255));
}

/** The number of the term in a packed count. */
export function termIn(packed: number): number {
  return packed >>> 8;
}

/** What a packed count weighs before rarity: 1 + ln(count), so the tenth mention adds less than the second. */
export function mentionWeight(packed: number): number {
  return MENTIONS[packed & 255] ?? 0;
}

/**
 * The terms that say best what a story is about: mentions × rarity, the heaviest 40, best first. A term that no
 * other story has is kept only when this one insists on it: it relates to nothing yet and makes all else weigh less.
 */
export function chooseKeyTerms(counts: TermCounts, statistics: TermStatistics): TermCounts {
  const weighed = Array.from(counts, (packed) => {
    const term = termIn(packed);
    const isLone = statistics.documentFrequency(term) < 2 && (packed & 255) < LONE_TERM_COUNT;
    return { packed, weight: isLone ? 0 : mentionWeight(packed) * statistics.inverseFrequency(term) };
  }).filter(({ weight }) => weight > 0);
  // Sorting is stable: among equals the term met first stays first.
  weighed.sort((a, b) => b.weight - a.weight);
  return Uint32Array.from(weighed.slice(0, KEY_TERMS), ({ packed }) => packed);
}

const MENTIONS = Float64Array.from({ length: 256 }, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)));

function tally(
  counts: Map<number, number>,
  words: readonly string[],
  weight: number,
  statistics: Pick<TermStatistics, 'idOf'>,
): void {
  for (const word of words) {
    if (word.length < 2 || STOP_WORDS.has(word)) continue;
    const id = statistics.idOf(word);
    counts.set(id, (counts.get(id) ?? 0) + weight);
  }
}
