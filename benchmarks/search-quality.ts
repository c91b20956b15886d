/*
 * Does search find the story that a reader has in mind? All 40,257 stories as one portal, dev part of ../shared/data.
 *   node benchmarks/search-quality.ts           150 queries of each kind
 *   node benchmarks/search-quality.ts --all     every query
 */
import { createNewsroomIndex } from '../src/engine/newsroom-index.ts';
import { judge, mean } from '../tests/quality/judge.ts';
import { judgedSearches, questionFor, type SearchKind } from '../tests/quality/search-run.ts';
import { byPublication, readArticles, toEngineArticle } from '../tests/quality/shared-stories.ts';
import { printConditions, printTable } from './print-table.ts';
import { QualityBaseline } from './quality-baseline.ts';

const KINDS: readonly SearchKind[] = ['known-item', 'typo', 'abbreviation', 'tag'];
const LOOKED_AT = 50;
const most = process.argv.includes('--all') ? Infinity : 150;
// Tags are what the tag queries were made of, so they stay out of the index here.
const stories = readArticles()
  .toSorted(byPublication)
  .map((story) => ({ ...story, tags: [] }));

printConditions(stories.length, 'sha256 of bench|qid');
const index = createNewsroomIndex();
index.load(stories.map(toEngineArticle), new Map());
const baseline = new QualityBaseline(stories);
const rows = KINDS.map((kind) => ({
  kind,
  ours: figure(kind, (text) => index.search(questionFor(text, LOOKED_AT)).hits.map(({ id }) => id)),
  theirs: figure(kind, (text) => baseline.search(text)),
}));
printTable([
  ['MRR', 'ours', 'minisearch', 'ours p50 ms', 'minisearch p50 ms'],
  ...rows.map(({ kind, ours, theirs }) => [
    kind,
    ours.mrr.toFixed(3),
    theirs.mrr.toFixed(3),
    ours.medianMs.toFixed(1),
    theirs.medianMs.toFixed(1),
  ]),
]);
const [oursMean, theirsMean] = [
  mean(rows.map(({ ours }) => ours.mrr)),
  mean(rows.map(({ theirs }) => theirs.mrr)),
];
console.log(
  `\nMRR  ours ${oursMean.toFixed(3)}  minisearch ${theirsMean.toFixed(3)}  ratio ${(oursMean / theirsMean).toFixed(2)}`,
);

function figure(kind: SearchKind, ask: (text: string) => string[]): { mrr: number; medianMs: number } {
  const times: number[] = [];
  const ranks = judgedSearches(kind)
    .slice(0, most)
    .map(({ query, relevant }) => {
      const start = performance.now();
      const ranked = ask(query);
      times.push(performance.now() - start);
      return judge(ranked, relevant, LOOKED_AT).reciprocalRank;
    });
  times.sort((a, b) => a - b);
  return { mrr: mean(ranks), medianMs: times[Math.floor(times.length / 2)] ?? 0 };
}
