import { createHash } from 'node:crypto';
import { createNewsroomIndex } from '../../src/engine/newsroom-index.ts';
import {
  byPublication,
  readArticles,
  readLines,
  type SharedStory,
  toEngineArticle,
} from './shared-stories.ts';

/** A story whose editor linked to others. */
export interface RelatedQuery {
  readonly query: string;
  readonly relevant: readonly string[];
}

/** The judged stories in a fixed random order: the first 300 are the sample of the benchmark's tables. */
export function relatedQueries(): RelatedQuery[] {
  const rank = ({ query }: RelatedQuery) => createHash('sha256').update(`bench|${query}`).digest('hex');
  return readLines<RelatedQuery>('data/related.jsonl').toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** All stories by outlet, each outlet a portal of its own, in order of publication. */
export function storiesByOutlet(): Map<string, SharedStory[]> {
  return Map.groupBy(readArticles().toSorted(byPublication), ({ source }) => source);
}

/** The stored list of each query when its outlet is the portal, through the product's own index. */
export function relatedRun(
  queries: readonly RelatedQuery[],
  outlets: ReadonlyMap<string, readonly SharedStory[]>,
): Map<string, string[]> {
  const asked = new Set(queries.map(({ query }) => query));
  const run = new Map<string, string[]>();
  for (const stories of outlets.values()) {
    const ids = stories.map(({ id }) => id).filter((id) => asked.has(id));
    if (ids.length === 0) continue;
    const index = createNewsroomIndex();
    index.load(stories.map(toEngineArticle), new Map());
    const { lists } = index.refresh(ids);
    for (const id of ids)
      run.set(
        id,
        (lists.get(id) ?? []).map((entry) => entry.id),
      );
  }
  return run;
}
