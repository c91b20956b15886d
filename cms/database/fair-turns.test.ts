import { expect, test } from 'vitest';
import { createFairTurns } from './fair-turns.ts';

test('work of many statements lets a reader in between, once it has become long', async () => {
  let nowMs = 0;
  const turns = createFairTurns(() => nowMs);
  let statement = 0;
  let readerCameAt: number | undefined;
  setImmediate(() => (readerCameAt = statement));

  for (statement = 1; statement <= 10; statement += 1) {
    await turns();
    nowMs += 2;
  }

  expect(readerCameAt).toBe(4);
});

test('short work is not held up', async () => {
  const turns = createFairTurns(() => 0);
  let hasTurned = false;
  setImmediate(() => (hasTurned = true));

  for (let statement = 1; statement <= 100; statement += 1) await turns();

  expect(hasTurned).toBe(false);
});

test('of two who have worked long each gets its turn', async () => {
  let nowMs = 0;
  const turns = createFairTurns(() => nowMs);
  const order: string[] = [];
  const work = async (name: string) => {
    for (let statement = 0; statement < 3; statement += 1) {
      await turns();
      order.push(name);
      nowMs += 10;
    }
  };

  await Promise.all([work('save'), work('page')]);

  expect(order).toEqual(['save', 'page', 'save', 'page', 'save', 'page']);
});
