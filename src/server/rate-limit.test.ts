import { expect, test } from 'vitest';
import { rateLimit } from './rate-limit.ts';

test('the eleventh log-in within a minute is refused, the first of the next minute is not', () => {
  const allowed = rateLimit(10, 60_000);

  const answers = Array.from({ length: 11 }, (_, at) => allowed('198.51.100.1', at));

  expect(answers).toEqual([...Array.from({ length: 10 }, () => true), false]);
  expect(allowed('198.51.100.1', 60_001)).toBe(true);
});

test('one address that is over its limit takes nothing from another', () => {
  const allowed = rateLimit(1, 60_000);
  allowed('198.51.100.1', 0);
  allowed('198.51.100.1', 0);

  expect(allowed('198.51.100.2', 0)).toBe(true);
});
