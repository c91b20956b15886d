import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TermStatistics } from './term-statistics.ts';

test('a rare term weighs more than a common one, and every term weighs something', () => {
  const statistics = new TermStatistics();
  const [common, rare] = [statistics.idOf('desa'), statistics.idOf('gampong')];
  statistics.add([common, rare]);
  statistics.add([common]);

  expect(statistics.inverseFrequency(rare)).toBeGreaterThan(statistics.inverseFrequency(common));
  expect(statistics.inverseFrequency(common)).toBeGreaterThan(0);
});

test('counting stories in and out again leaves the frequencies as they were', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(fc.nat(3000))),
      fc.array(fc.uniqueArray(fc.nat(3000))),
      (stay, go) => {
        const statistics = new TermStatistics();
        for (let term = 0; term <= 3000; term += 1) statistics.idOf(`term-${term}`);
        for (const terms of [...stay, ...go]) statistics.add(terms);

        for (const terms of go) statistics.remove(terms);

        expect(statistics.documents).toBe(stay.length);
        for (const term of go.flat())
          expect(statistics.documentFrequency(term)).toBe(
            stay.filter((terms) => terms.includes(term)).length,
          );
      },
    ),
    { numRuns: 20 },
  );
});

test('a term keeps its number, and the number gives the term', () => {
  const statistics = new TermStatistics();

  expect(statistics.idOf('desa')).toBe(statistics.idOf('desa'));
  expect(statistics.termOf(statistics.idOf('kpk'))).toBe('kpk');
  expect(() => statistics.termOf(99)).toThrow(RangeError);
});
