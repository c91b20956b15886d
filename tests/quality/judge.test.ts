import { expect, test } from 'vitest';
import { judge } from './judge.ts';

test('all that is relevant in the first places is a perfect list', () => {
  expect(judge(['a', 'b', 'x'], ['b', 'a'], 6)).toEqual({ ndcg: 1, reciprocalRank: 1, hit: true });
});

test('one of two relevant stories in the second place gains .387', () => {
  expect(judge(['x', 'a'], ['a', 'b'], 6).ndcg).toBeCloseTo(0.3869, 4);
});

test('what stands below the cut-off gains nothing but its rank', () => {
  expect(judge(['x', 'y', 'a'], ['a'], 2)).toEqual({ ndcg: 0, reciprocalRank: 1 / 3, hit: false });
});

test('an empty list gains nothing', () => {
  expect(judge([], ['a'], 6)).toEqual({ ndcg: 0, reciprocalRank: 0, hit: false });
});
