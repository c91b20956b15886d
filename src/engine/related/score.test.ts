import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relatedScore, type Filing } from './score.ts';

const DAY_MS = 86_400_000;
const TODAY: Filing = { sectionId: 'nusantara', publishedAtMs: DAY_MS * 20_000 };
const LAST_YEAR: Filing = { sectionId: 'nusantara', publishedAtMs: DAY_MS * 19_635 };
const UNDATED: Filing = { sectionId: 'nusantara', publishedAtMs: null };

test('of two stories equally alike the nearer in time goes better with this one', () => {
  expect(relatedScore(0.3, TODAY, TODAY)).toBeGreaterThan(relatedScore(0.3, TODAY, LAST_YEAR));
});

test('a story without a date counts as some two weeks away', () => {
  const fortnight = { ...TODAY, publishedAtMs: DAY_MS * 20_017 };

  expect(relatedScore(0.3, TODAY, UNDATED)).toBeCloseTo(relatedScore(0.3, TODAY, fortnight), 2);
});

test('the same section is worth something, no section at all is not', () => {
  const elsewhere = { ...TODAY, sectionId: 'olahraga' };
  const nowhere = { ...TODAY, sectionId: null };

  expect(relatedScore(0.3, TODAY, TODAY) - relatedScore(0.3, TODAY, elsewhere)).toBeCloseTo(0.1, 9);
  expect(relatedScore(0.3, nowhere, nowhere)).toBe(relatedScore(0.3, TODAY, elsewhere));
});

test('the score is the same both ways', () => {
  const aFiling = fc.record({
    sectionId: fc.constantFrom('nusantara', 'olahraga', null),
    publishedAtMs: fc.option(fc.integer()),
  });
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), aFiling, aFiling, (cosine, one, other) => {
      expect(relatedScore(cosine, one, other)).toBe(relatedScore(cosine, other, one));
    }),
  );
});
