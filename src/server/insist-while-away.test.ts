import { expect, test } from 'vitest';
import { DatabaseAwayError } from '../../cms/database/database-away.ts';
import { insistWhileAway } from './insist-while-away.ts';

const RUNNING = new AbortController().signal;

test('what a start needs of a database that is away is asked for again until it is there', async () => {
  let asked = 0;
  const work = () => {
    asked += 1;
    return asked < 2 ? Promise.reject(new DatabaseAwayError('no server')) : Promise.resolve('names');
  };

  expect(await insistWhileAway(work, RUNNING)).toBe('names');
  expect(asked).toBe(2);
});

test('a bug is thrown at once, and so is an outage that meets a portal which stops', async () => {
  const bug = () => Promise.reject(new TypeError('a bug'));
  const outage = () => Promise.reject(new DatabaseAwayError('no server'));

  await expect(insistWhileAway(bug, RUNNING)).rejects.toThrow('a bug');
  await expect(insistWhileAway(outage, AbortSignal.abort())).rejects.toThrow('no server');
});
