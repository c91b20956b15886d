import { expect, test } from 'vitest';
import { titleLikeness } from './title-likeness.ts';

const TITLE = ['kpk', 'serahkan', 'aset', 'tanah', 'untuk', 'desa', 'jatireja'];

test.each([
  [['kpk', 'aset', 'desa'], 1],
  [['desa', 'aset', 'kpk'], 1 / 3],
  [['kpk', 'hutan', 'desa', 'laut'], 1 / 2],
  [['gempa'], 0],
  [[], 0],
])('%j stands in the title in order by %d', (typed, share) => {
  expect(titleLikeness(typed, TITLE)).toBeCloseTo(share, 9);
});
