import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spellingDistance } from './spelling-distance.ts';

test.each([
  ['gampnog', 'gampong', 1],
  ['roadshw', 'roadshow', 1],
  ['kecamattan', 'kecamatan', 1],
  ['kecsmatan', 'kecamatan', 1],
  ['desa', 'dana', 2],
  ['', 'desa', 4],
])('"%s" is %s away from "%s" by %i slips', (typed, meant, slips) => {
  expect(spellingDistance(typed, meant)).toBe(slips);
});

test('a distance is the same both ways, and nothing only from a word to itself', () => {
  const aWord = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(aWord, aWord, (one, other) => {
      expect(spellingDistance(one, other)).toBe(spellingDistance(other, one));
      expect(spellingDistance(one, other) === 0).toBe(one === other);
    }),
  );
});
