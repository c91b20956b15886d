import { expect, test } from 'vitest';
import { reasonToSkip } from '../shared-folder.ts';
import { judge, mean } from './judge.ts';
import { relatedQueries, relatedRun, storiesByOutlet } from './related-run.ts';

const skip = reasonToSkip('data/related.jsonl');

/** nDCG@6 that no change may fall below: .01 under what was reached on 2026-11-25 (.522). */
const FLOOR = 0.512;
const SAMPLE = 300;
const SHOWN = 6;

test.skipIf(skip)(
  `related lists hold what editors linked to, on a fixed sample of 300 stories ${skip ?? ''}`,
  () => {
    const queries = relatedQueries().slice(0, SAMPLE);

    const run = relatedRun(queries, storiesByOutlet());

    const judged = queries.map(({ query, relevant }) => judge(run.get(query) ?? [], relevant, SHOWN));
    expect(mean(judged.map(({ ndcg }) => ndcg))).toBeGreaterThanOrEqual(FLOOR);
  },
  600_000,
);
