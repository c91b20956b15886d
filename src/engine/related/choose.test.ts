import { expect, test } from 'vitest';
import { chooseRelated, type Scored } from './choose.ts';
import type { TermIndex } from './term-index.ts';

test('the best stand first, and twenty at most', () => {
  const candidates = Array.from({ length: 30 }, (_, slot) => aScored(slot));

  expect(slotsOf(chooseRelated(candidates, strangers))).toEqual(
    Array.from({ length: 20 }, (_, slot) => slot),
  );
});

test('what has next to nothing in common stays out, though nothing is left', () => {
  expect(chooseRelated([aScored(1, { cosine: 0.01, score: 0.9 })], strangers)).toEqual([]);
});

test('what repeats the story itself stays out', () => {
  expect(chooseRelated([aScored(1, { cosine: 0.97 })], strangers)).toEqual([]);
});

test('of two that tell the same news only the better is chosen', () => {
  expect(slotsOf(chooseRelated([aScored(1), aScored(2), aScored(3)], alike(1, 2, 0.85)))).toEqual([1, 3]);
});

test('of two equally good the one unlike what is chosen comes first', () => {
  const candidates = [aScored(1), aScored(2, { score: 0.5 }), aScored(3, { score: 0.5 })];

  expect(slotsOf(chooseRelated(candidates, alike(1, 2, 0.7)))).toEqual([1, 3, 2]);
});

test('pinned stories stand first as the editor put them, and are not told again below', () => {
  const pinned = [aScored(8, { cosine: 0, score: -1 }), aScored(7, { cosine: 0.99 })];

  expect(slotsOf(chooseRelated([aScored(1), aScored(2)], alike(8, 1, 0.9), pinned))).toEqual([8, 7, 2]);
});

function aScored(slot: number, changes: Partial<Scored> = {}): Scored {
  return { slot, cosine: 0.4, score: 0.9 - slot / 100, ...changes };
}

function slotsOf(list: readonly Scored[]): number[] {
  return list.map(({ slot }) => slot);
}

const strangers: TermIndex['compare'] = (_, others, visit) => {
  for (const other of others) visit(other, 0);
};

/** Two stories are alike, all others have nothing in common. */
function alike(one: number, two: number, cosine: number): TermIndex['compare'] {
  return (slot, others, visit) => {
    for (const other of others)
      visit(other, [one, two].includes(slot) && [one, two].includes(other) ? cosine : 0);
  };
}
