import { expect, test } from 'vitest';
import type { Scored } from './choose.ts';
import { planReverseUpdate } from './reverse-update.ts';

const FULL = { scoreToBeat: () => 0.5 };

test('a new story enters the lists whose last it beats, and no others', () => {
  const matches = new Map([[9, [aMatch(1, 0.6), aMatch(2, 0.4), aMatch(3, 0.5)]]]);

  expect(planReverseUpdate(matches, FULL)).toEqual(new Map([[1, [9]]]));
});

test('stories of one batch knock together, so that a list is made once', () => {
  const matches = new Map([
    [8, [aMatch(1, 0.6)]],
    [9, [aMatch(1, 0.7)]],
  ]);

  expect(planReverseUpdate(matches, FULL)).toEqual(new Map([[1, [8, 9]]]));
});

test('a story whose own list is being made anew is not knocked at', () => {
  const matches = new Map([
    [8, [aMatch(9, 0.6)]],
    [9, [aMatch(8, 0.6)]],
  ]);

  expect(planReverseUpdate(matches, FULL).size).toBe(0);
});

test('a story without a list waits for its first', () => {
  expect(planReverseUpdate(new Map([[9, [aMatch(1, 0.9)]]]), { scoreToBeat: () => undefined }).size).toBe(0);
});

function aMatch(slot: number, score: number): Scored {
  return { slot, score, cosine: 0.4 };
}
