import { expect, test } from 'vitest';
import { kindOf, logBudget } from './log-budget.ts';

const MINUTE_MS = 60_000;

test('of a failure that repeats, the first is printed with its stack and the next with their cause', () => {
  const budget = logBudget();

  const wordings = [0, 1, 2].map((at) => budget('a', at).wording);

  expect(wordings).toEqual(['whole', 'short', 'short']);
});

test('ten thousand failures in a minute are twenty lines, and the next minute says how many were left out', () => {
  const budget = logBudget();

  const wordings = Array.from({ length: 10_000 }, () => budget('a', 0).wording);

  expect(wordings.filter((wording) => wording !== 'none')).toHaveLength(20);
  expect(budget('a', MINUTE_MS)).toEqual({ wording: 'whole', leftOut: 9980 });
});

test('a failure of another kind is printed whole, however many others there were', () => {
  const budget = logBudget();
  for (let at = 0; at < 100; at += 1) budget('a', 0);

  expect(budget('b', 0).wording).toBe('whole');
});

test('two messages from one place in the code are one kind', () => {
  const [left, right] = ['x', 'y'].map((text) => kindOf(failing(text)));

  expect(left).toBe(right);
  expect(kindOf(new RangeError('x'))).not.toBe(left);
});

test('failures that differ in their innermost cause alone are two kinds, and wrappings of one are one', () => {
  const wrapped = (cause: Error) => new Error('Failed query', { cause: new Error('wrapped', { cause }) });

  expect(kindOf(wrapped(new RangeError('x')))).not.toBe(kindOf(wrapped(new TypeError('x'))));
  expect(kindOf(wrapped(failing('x')))).toBe(kindOf(failing('y')));
});

function failing(message: string): Error {
  return new Error(message);
}
