import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countTerms, termIn } from './key-terms.ts';
import { TermStatistics } from './term-statistics.ts';
import { TermVectors } from './term-vectors.ts';

const aBody = fc.array(fc.constantFrom('desa', 'kpk', 'banjir', 'gempa', 'ambon', 'dana'), {
  minLength: 1,
  maxLength: 20,
});

test('a cosine is the same both ways, never above one, and one with itself', () => {
  fc.assert(
    fc.property(fc.array(aBody, { minLength: 2, maxLength: 8 }), (bodies) => {
      const vectors = vectorsOf(bodies);
      const slots = bodies.map((_, slot) => slot);

      for (const one of slots) {
        const cosines = cosinesOf(vectors, one, slots);
        expect(cosines.get(one)).toBeCloseTo(1, 9);
        for (const [other, cosine] of cosines) {
          expect(cosine).toBeLessThanOrEqual(1);
          expect(cosinesOf(vectors, other, [one]).get(one)).toBeCloseTo(cosine, 9);
        }
      }
    }),
  );
});

test('a cosine is that of the weights as they are told', () => {
  const vectors = vectorsOf([
    ['desa', 'desa', 'kpk'],
    ['desa', 'gempa'],
  ]);

  const theirs = new Map(vectors.weights(1).map(({ term, weight }) => [term, weight]));
  const byHand = vectors
    .weights(0)
    .reduce((dot, { term, weight }) => dot + weight * (theirs.get(term) ?? 0), 0);

  expect(cosinesOf(vectors, 0, [1]).get(1)).toBeCloseTo(byHand, 9);
});

test('a forgotten story has nothing in common with any', () => {
  const vectors = vectorsOf([['desa'], ['desa']]);

  vectors.delete(1);

  expect(cosinesOf(vectors, 0, [1]).get(1)).toBe(0);
  expect(cosinesOf(vectors, 1, [0]).get(0)).toBe(0);
});

test('stories are weighed again when enough have come, and not before', () => {
  const statistics = new TermStatistics();
  const vectors = new TermVectors(statistics);
  const come = (stories: number) => {
    for (let story = 0; story < stories; story += 1) statistics.add([]);
  };
  come(1000);

  expect(vectors.reweigh()).toBe(true);
  come(49);
  expect(vectors.reweigh()).toBe(false);
  come(10);
  expect(vectors.reweigh()).toBe(true);
});

function vectorsOf(bodies: readonly (readonly string[])[]): TermVectors {
  const statistics = new TermStatistics();
  const vectors = new TermVectors(statistics);
  const counts = bodies.map((body) => countTerms({ title: [], lead: [], topics: [], body }, statistics));
  for (const terms of counts) statistics.add(terms.map(termIn));
  for (const [slot, terms] of counts.entries()) vectors.set(slot, terms);
  vectors.reweigh();
  return vectors;
}

function cosinesOf(vectors: TermVectors, slot: number, others: readonly number[]): Map<number, number> {
  const cosines = new Map<number, number>();
  vectors.compare(slot, others, (other, cosine) => cosines.set(other, cosine));
  return cosines;
}
