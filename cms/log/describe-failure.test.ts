import { expect, test } from 'vitest';
import { describeFailure } from './describe-failure.ts';

const SHORT = { withStack: false, mostLetters: 20 };

test('a failure is told with what caused it, and what caused that', () => {
  const disk = new RangeError('disk is full');
  const failure = new Error('not saved', { cause: new Error('query failed', { cause: disk }) });

  expect(describeFailure(failure, SHORT)).toEqual({
    name: 'Error',
    message: 'not saved',
    cause: {
      name: 'Error',
      message: 'query failed',
      cause: { name: 'RangeError', message: 'disk is full' },
    },
  });
});

test('a cause that is no error is told as well, and cut like a message', () => {
  const failure = new Error('x'.repeat(99), { cause: 'y'.repeat(99) });

  expect(describeFailure(failure, SHORT)).toEqual({
    name: 'Error',
    message: 'x'.repeat(20),
    cause: `'${'y'.repeat(19)}`,
  });
});

test('an error that is its own cause ends somewhere', () => {
  const failure = new Error('x');
  failure.cause = failure;

  expect(JSON.stringify(describeFailure(failure, SHORT)).length).toBeLessThan(1000);
});
