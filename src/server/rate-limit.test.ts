import { expect, test } from 'vitest';
import { rateLimit } from './rate-limit.ts';

test('the eleventh log-in within a minute is refused, the first of the next minute is not', () => {
  const allowed = rateLimit(10, 60_000);

  const answers = Array.from({ length: 11 }, (_, at) => allowed('198.51.100.1', at));

  expect(answers).toEqual([...Array.from({ length: 10 }, () => true), false]);
  expect(allowed('198.51.100.1', 60_001)).toBe(true);
});

test('of a flood that never pauses each minute lets in as many as the limit says, and no more', () => {
  const allowed = rateLimit(600, 60_000);

  const answers = Array.from({ length: 3 * 6000 }, (_, at) => allowed('198.51.100.1', at * 10));

  expect(answers.filter((isIn) => isIn)).toHaveLength(3 * 600);
  expect(answers.indexOf(false)).toBe(600);
  expect(answers.indexOf(true, 600)).toBe(6000);
});

test('who comes as slowly as the limit says is never refused', () => {
  const allowed = rateLimit(240, 60_000);

  const answers = Array.from({ length: 1000 }, (_, at) => allowed('198.51.100.1', at * 250));

  expect(answers).not.toContain(false);
});

test('one address that is over its limit takes nothing from another', () => {
  const allowed = rateLimit(1, 60_000);
  allowed('198.51.100.1', 0);
  allowed('198.51.100.1', 0);

  expect(allowed('198.51.100.2', 0)).toBe(true);
});
