import { expect, test } from 'vitest';
import { boundedLog } from './bounded-log.ts';

test('of a statement that failed the log tells why, with the stack once', () => {
  const { print, lines } = aLog();

  for (const text of ['a', 'b']) print(aFailedStatement(text));

  const [first, second] = lines;
  expect(first).toMatchObject({ cause: { cause: { message: 'SQLITE_FULL: disk is full' } } });
  expect(first).toHaveProperty('cause.cause.stack');
  expect(second).toMatchObject({ cause: { cause: { message: 'SQLITE_FULL: disk is full' } } });
  expect(second).not.toHaveProperty('cause.cause.stack');
});

test('another reason of the same statement is told whole, however often the first was', () => {
  const { print, lines } = aLog();

  for (let at = 0; at < 100; at += 1) print(aFailedStatement('a'));
  print(aFailedStatement('a', new RangeError('too many values')));

  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toHaveProperty('cause.cause.stack');
});

test('an error that is its own cause ends somewhere, and a cause as long as a story is cut', () => {
  const { print, lines } = aLog();
  const own = new Error('x');
  own.cause = own;

  print(own);
  print(aFailedStatement('a', new TypeError('a'.repeat(1_000_000))));

  expect(lines).toHaveLength(2);
  expect(JSON.stringify(lines).length).toBeLessThan(60_000);
});

function aFailedStatement(values: string, cause: Error = new Error('SQLITE_FULL: disk is full')): Error {
  return new Error(`Failed query: insert into articles\nparams: ${values}`, { cause });
}

function aLog(): { readonly print: (error: Error) => void; readonly lines: unknown[] } {
  const lines: unknown[] = [];
  const { logMethod } = boundedLog(() => 0);
  return { print: (err) => logMethod.call(undefined, [{ err }], (line) => lines.push(line)), lines };
}
