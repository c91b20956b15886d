import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { EngineArticle } from '../../src/contract/engine-article.ts';
import { SHARED } from '../shared-folder.ts';

/** A story as the shared folder's files hold it. */
export interface SharedStory {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly published: string | null;
  readonly author: string | null;
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly body: string;
}

/** Reads a file of JSON lines from the shared folder. @typeParam T what a line holds; the files are trusted */
export function readLines<T>(file: string): T[] {
  const path = resolve(SHARED, file);
  const bytes = file.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path);
  const lines = bytes.toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T); // the shape is fixed by the folder's README
}

/** A story as the engine knows it once it is imported. @param number its place in order of publication */
export function toEngineArticle(story: SharedStory, number: number): EngineArticle {
  return {
    id: story.id,
    number,
    title: story.title,
    lead: '',
    body: story.body,
    names: story.author === null ? [] : [story.author],
    topics: story.tags,
    sectionId: story.section,
    unitId: null,
    topicIds: story.tags,
    regionIds: [],
    relatable: true,
    publishedAtMs: story.published === null ? null : Date.parse(story.published),
    slug: story.id,
    zone: 'WIB',
    dateOnly: false,
    pinned: [],
    blocked: [],
  };
}

/** All 40,257 stories, in the order of their files. */
export function readArticles(): SharedStory[] {
  return ['00', '01', '02', '03'].flatMap((part) => readLines<SharedStory>(`data/articles-${part}.jsonl.gz`));
}

/** Order of publication; undated stories first, as in the files. */
export function byPublication(a: SharedStory, b: SharedStory): number {
  return (
    (Date.parse(a.published ?? '') || 0) - (Date.parse(b.published ?? '') || 0) || (a.id < b.id ? -1 : 1)
  );
}
