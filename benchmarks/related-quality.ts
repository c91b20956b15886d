/*
 * Do related lists hold what editors linked to? One portal per outlet, any time, dev part of ../shared/data.
 *   node benchmarks/related-quality.ts          the fixed sample of 300 stories
 *   node benchmarks/related-quality.ts --all    all 1,266
 */
import { judge, mean } from '../tests/quality/judge.ts';
import {
  type RelatedQuery,
  relatedQueries,
  relatedRun,
  storiesByOutlet,
} from '../tests/quality/related-run.ts';
import type { SharedStory } from '../tests/quality/shared-stories.ts';
import { printConditions, printTable } from './print-table.ts';
import { QualityBaseline } from './quality-baseline.ts';

const SAMPLE = 300;
const SHOWN = 6;
const queries = process.argv.includes('--all') ? relatedQueries() : relatedQueries().slice(0, SAMPLE);
const outlets = storiesByOutlet();

printConditions([...outlets.values()].flat().length, 'sha256 of bench|id');
const ours = figures(relatedRun(queries, outlets));
const theirs = figures(baselineRun(queries, outlets));
printTable([
  [`${queries.length} stories`, `nDCG@${SHOWN}`, `hit@${SHOWN}`, 'MRR'],
  ['ours', ...ours.map((figure) => figure.toFixed(3))],
  ['minisearch title+20', ...theirs.map((figure) => figure.toFixed(3))],
]);
const [[oursNdcg = 0], [theirsNdcg = 0]] = [ours, theirs];
console.log(
  `\nnDCG@${SHOWN}  ours ${oursNdcg.toFixed(3)}  minisearch-title-20 ${theirsNdcg.toFixed(3)}  ratio ${(oursNdcg / theirsNdcg).toFixed(2)}`,
);

function figures(run: ReadonlyMap<string, readonly string[]>): number[] {
  const judged = queries.map(({ query, relevant }) => judge(run.get(query) ?? [], relevant, SHOWN));
  return [
    mean(judged.map(({ ndcg }) => ndcg)),
    mean(judged.map(({ hit }) => Number(hit))),
    mean(judged.map(({ reciprocalRank }) => reciprocalRank)),
  ];
}

function baselineRun(
  asked: readonly RelatedQuery[],
  portals: ReadonlyMap<string, readonly SharedStory[]>,
): Map<string, string[]> {
  const wanted = new Set(asked.map(({ query }) => query));
  const run = new Map<string, string[]>();
  for (const stories of portals.values()) {
    const queried = stories.filter(({ id }) => wanted.has(id));
    if (queried.length === 0) continue;
    const baseline = new QualityBaseline(stories);
    for (const story of queried) run.set(story.id, baseline.related(story));
  }
  return run;
}
