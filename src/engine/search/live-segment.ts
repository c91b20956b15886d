import type { SearchAnswer, SearchHit, SearchRequest } from '../../contract/search-door.ts';
import type { StoryFacts } from '../story-register.ts';
import { words } from '../text/words.ts';
import { passesFilter } from './filter.ts';
import { matchQuery, type QueryMatch } from './match-query.ts';
import { type Query, readQuery } from './query.ts';
import type { SearchIndex, SearchStory } from './search-index.ts';
import { SNIPPET_SOURCE, TITLE_COVERAGE, TITLE_LIKENESS } from './search-weights.ts';
import { snippet } from './snippet.ts';
import { titleLikeness } from './title-likeness.ts';
import { WordIndex, type WordMatch } from './word-index.ts';

/** The newest stories, searchable by title, names, topics and text. */
export class LiveSegment implements SearchIndex {
  readonly #words = new WordIndex();
  readonly #stories = new Map<number, Held>();
  readonly #titles = new Map<string, Set<number>>();

  readonly add = ({ slot, facts, headline, words: read, names, text }: SearchStory): void => {
    this.remove(slot);
    const { title, topics } = read;
    this.#stories.set(slot, { facts, headline, title, names, topics, text: ENCODER.encode(text) });
    this.#words.add({ slot, title, names, topics, text: [...read.lead, ...read.body] });
    const key = title.join(' ');
    const sameTitle = this.#titles.get(key);
    if (sameTitle === undefined) this.#titles.set(key, new Set([slot]));
    else sameTitle.add(slot);
  };

  readonly remove = (slot: number): void => {
    const held = this.#stories.get(slot);
    if (held === undefined) return;
    this.#words.remove({ ...held, slot, text: words(DECODER.decode(held.text)) });
    this.#stories.delete(slot);
    const key = held.title.join(' ');
    const sameTitle = this.#titles.get(key);
    sameTitle?.delete(slot);
    if (sameTitle?.size === 0) this.#titles.delete(key);
  };

  readonly ask = (request: SearchRequest): SearchAnswer => {
    const query = readQuery(request.text);
    const match = matchQuery(query, this.#words);
    const sameTitle = this.#titles.get(query.typed.join(' ')) ?? new Set();
    const slots = [...new Set([...match.slots, ...sameTitle])].filter((slot) => this.#passes(slot, request));
    const ranked = this.#rank(slots, query, match);
    if (request.order === 'newest') ranked.sort((a, b) => newerFirst(a.facts, b.facts));
    const isMatch = matcher(match);
    return {
      total: ranked.length,
      hits: ranked
        .slice(request.offset, request.offset + request.limit)
        .map((found) => this.#toHit(found, isMatch)),
      suggestion: match.isAsTyped || match.slots.size === 0 ? null : match.words.join(' '),
    };
  };

  #passes(slot: number, request: SearchRequest): boolean {
    const held = this.#stories.get(slot);
    return held !== undefined && passesFilter(held.facts, request);
  }

  /** Exact title, then all words as they stand, then the last word as a beginning; within each by score. */
  #rank(slots: readonly number[], query: Query, match: QueryMatch): Ranked[] {
    const scored = new Map(
      this.#words.score(match.words, match.prefix, new Set(slots)).map((found) => [found.slot, found]),
    );
    const typed = match.isAsTyped ? query.typed : match.words;
    const ranked: Ranked[] = [];
    for (const slot of slots) {
      const held = this.#stories.get(slot);
      if (held === undefined) continue;
      const found = scored.get(slot);
      const isTitle = held.title.join(' ') === typed.join(' ');
      const tier = isTitle ? 2 : isExact(found, match) ? 1 : 0;
      const likeness = titleLikeness(typed, held.title);
      const score = (found?.score ?? 0) * (1 + coverage(found, match) + TITLE_LIKENESS * likeness ** 2);
      ranked.push({ slot, tier, facts: held.facts, score });
    }
    return ranked.sort((a, b) => b.tier - a.tier || b.score - a.score || newerFirst(a.facts, b.facts));
  }

  #toHit({ slot, score, facts }: Ranked, isMatch: (word: string) => boolean): SearchHit {
    const held = this.#stories.get(slot);
    const text = DECODER.decode(held?.text ?? new Uint8Array());
    return {
      id: facts.id,
      score,
      snippet: snippet(text.slice(0, SNIPPET_SOURCE), isMatch),
      line: {
        number: facts.number,
        slug: facts.slug,
        headline: held?.headline ?? '',
        publishedAtMs: facts.publishedAtMs,
        dateOnly: facts.dateOnly,
        zone: facts.zone,
        sectionId: facts.sectionId,
        advertorial: !facts.relatable,
      },
    };
  }
}

/** A story as it is held: its words, to take it out of the index again; its text as bytes, outside the heap. */
interface Held {
  readonly facts: StoryFacts;
  readonly headline: string;
  readonly title: readonly string[];
  readonly names: readonly string[];
  readonly topics: readonly string[];
  readonly text: Uint8Array;
}

interface Ranked {
  readonly slot: number;
  readonly tier: number;
  readonly facts: StoryFacts;
  readonly score: number;
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();

function isExact(found: WordMatch | undefined, { prefix }: QueryMatch): boolean {
  return found !== undefined && (prefix === null || Object.hasOwn(found.fields, prefix));
}

/** What the words of the query that stand in the title are worth. */
function coverage(found: WordMatch | undefined, { words }: QueryMatch): number {
  const inTitle = words.filter((word) => found?.fields[word]?.includes('title')).length;
  return TITLE_COVERAGE * (inTitle / Math.max(1, words.length)) ** 2;
}

/** Later publication first, then the higher number; undated stories last. */
function newerFirst(a: StoryFacts, b: StoryFacts): number {
  return (b.publishedAtMs ?? -Infinity) - (a.publishedAtMs ?? -Infinity) || b.number - a.number;
}

function matcher({ words, prefix }: QueryMatch): (word: string) => boolean {
  const wanted = new Set(words);
  return (word) => wanted.has(word) || (prefix !== null && word.startsWith(prefix));
}
