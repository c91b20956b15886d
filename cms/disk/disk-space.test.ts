import { expect, test } from 'vitest';
import { hasRoomFor, judgeDisk } from './disk-space.ts';

const MEGABYTE = 1024 * 1024;
const GIGABYTE = 1024 * MEGABYTE;

test.each([
  ['half of a large disk is free', 50 * GIGABYTE, 100 * GIGABYTE, 'ok'],
  ['a gigabyte of a large disk is free', GIGABYTE, 100 * GIGABYTE, 'ok'],
  ['less than a gigabyte of a large disk is free', GIGABYTE - 1, 100 * GIGABYTE, 'low'],
  ['64 megabytes of a large disk are free', 64 * MEGABYTE, 100 * GIGABYTE, 'low'],
  ['less than 64 megabytes of a large disk are free', 64 * MEGABYTE - 1, 100 * GIGABYTE, 'full'],
  ['a tenth of a small disk is free', 10 * MEGABYTE, 100 * MEGABYTE, 'ok'],
  ['less than a tenth of a small disk is free', 10 * MEGABYTE - 1, 100 * MEGABYTE, 'low'],
  ['less than a fiftieth of a small disk is free', 2 * MEGABYTE - 1, 100 * MEGABYTE, 'full'],
  ['nothing is free', 0, 100 * GIGABYTE, 'full'],
])('%s', (_, free, size, state) => {
  expect(judgeDisk(free, size).state).toBe(state);
});

test('a picture is taken in while the reserve for text stays, and not on its account', () => {
  const disk = judgeDisk(70 * MEGABYTE, 100 * GIGABYTE);

  expect(hasRoomFor(6 * MEGABYTE, disk)).toBe(true);
  expect(hasRoomFor(7 * MEGABYTE, disk)).toBe(false);
});
