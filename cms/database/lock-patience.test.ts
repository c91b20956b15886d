import { expect, test } from 'vitest';
import { lockPatience } from './lock-patience.ts';

test('who stood in the queue while the file was locked gives up with the writer before, not long after', () => {
  const patience = lockPatience(5000);
  patience.isOver(0, 0);
  patience.isOver(0, 5001);

  expect(patience.isOver(100, 5050)).toBe(false);
  expect(patience.isOver(100, 5101)).toBe(true);
});

test('who comes later has a patience of its own', () => {
  const patience = lockPatience(5000);
  patience.isOver(0, 0);

  expect(patience.isOver(20_000, 24_000)).toBe(false);
  expect(patience.isOver(20_000, 25_001)).toBe(true);
});

test('a queue of saves is no lock: the wait is counted from when the file was found locked', () => {
  const patience = lockPatience(5000);
  patience.isOver(0, 0);
  patience.renew();

  expect(patience.isOver(1000, 60_000)).toBe(false);
  expect(patience.isOver(1000, 65_001)).toBe(true);
});
