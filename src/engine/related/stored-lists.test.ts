import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StoredLists } from './stored-lists.ts';

const aList = fc.array(
  fc.record({ slot: fc.nat(300), score: fc.double({ noNaN: true }), cosine: fc.double({ noNaN: true }) }),
  { maxLength: 20 },
);

test('a list is given back as it was stored, among however many others', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.nat(300).map(String), aList), (stored) => {
      const lists = new StoredLists();

      for (const [slot, list] of Object.entries(stored)) lists.set(Number(slot), list);

      for (const [slot, list] of Object.entries(stored)) expect(lists.get(Number(slot))).toEqual(list);
    }),
  );
});

test('an empty list is not the same as none', () => {
  const lists = new StoredLists();
  lists.set(1, []);

  expect(lists.get(1)).toEqual([]);
  expect(lists.get(2)).toBeUndefined();
  expect(lists.get(9999)).toBeUndefined();
});

test('the holders of a story are those in whose list it stands now', () => {
  const lists = new StoredLists();
  const entry = (slot: number) => ({ slot, score: 1, cosine: 1 });
  lists.set(1, [entry(7), entry(8)]);
  lists.set(2, [entry(8)]);
  lists.set(3, [entry(7)]);
  lists.set(3, []);
  lists.delete(2);

  expect(lists.holdersOf(new Set([7]))).toEqual(new Set([1]));
  expect(lists.holdersOf(new Set([8]))).toEqual(new Set([1]));
});

test('any score enters a list with room, and only a better one a full list', () => {
  const lists = new StoredLists();
  lists.set(1, [{ slot: 2, score: 0.4, cosine: 0.4 }]);
  lists.set(
    2,
    Array.from({ length: 20 }, (_, place) => ({ slot: place, score: 1 - place / 20, cosine: 0.4 })),
  );

  expect(lists.scoreToBeat(1)).toBe(-Infinity);
  expect(lists.scoreToBeat(2)).toBeCloseTo(0.05, 9);
  expect(lists.scoreToBeat(3)).toBeUndefined();
});
