import { beforeAll, describe, expect, test } from 'vitest';
import { createNewsroomIndex } from '../../src/engine/newsroom-index.ts';
import { reasonToSkip } from '../shared-folder.ts';
import { judge, mean } from './judge.ts';
import { judgedSearches, questionFor, type SearchKind } from './search-run.ts';
import { byPublication, readArticles, toEngineArticle } from './shared-stories.ts';

const skip = reasonToSkip('data/search.jsonl');
const SAMPLE = 150;
const LOOKED_AT = 50;

describe.skipIf(skip)(`search over 40,257 stories ${skip ?? ''}`, () => {
  const index = createNewsroomIndex();

  beforeAll(() => {
    index.load(readArticles().toSorted(byPublication).map(toEngineArticle), new Map());
  }, 600_000);

  test.each<[SearchKind, number]>([
    ['known-item', 0.94],
    ['typo', 0.95],
  ])('%s queries find their story, at a mean reciprocal rank of %d at least', (kind, floor) => {
    const searches = judgedSearches(kind).slice(0, SAMPLE);

    const ranks = searches.map(({ query, relevant }) => {
      const { hits } = index.search(questionFor(query, LOOKED_AT));
      return judge(
        hits.map(({ id }) => id),
        relevant,
        LOOKED_AT,
      ).reciprocalRank;
    });

    expect(mean(ranks)).toBeGreaterThanOrEqual(floor);
  });
});
