import { expect, test } from 'vitest';
import { MOST_VISITS, visitWindow, WINDOW_MS, type Visitor } from './visit-window.ts';

const NOON = Date.UTC(2026, 10, 25, 12);

test('the same reader opening the same story again within half an hour is a repeat, and later is not', () => {
  const isRepeat = visitWindow();

  expect(isRepeat(aVisitor(), NOON)).toBe(false);
  expect(isRepeat(aVisitor(), NOON + WINDOW_MS - 1)).toBe(true);
  expect(isRepeat(aVisitor(), NOON + WINDOW_MS)).toBe(false);
});

test.each<Partial<Visitor>>([
  { articleNumber: 2 },
  { address: '203.0.113.8' },
  { userAgent: 'Mozilla/5.0 (Android)' },
  { tab: '00000000000000bb' },
])('whoever differs in %j is another reading', (difference) => {
  const isRepeat = visitWindow();
  isRepeat(aVisitor(), NOON);

  expect(isRepeat(aVisitor(difference), NOON)).toBe(false);
});

test('with a new day everybody is new', () => {
  const isRepeat = visitWindow();
  const midnight = Date.UTC(2026, 10, 26);
  isRepeat(aVisitor(), midnight - 1);

  expect(isRepeat(aVisitor(), midnight)).toBe(false);
});

test('a flood makes the window forget its oldest visit, and no more', () => {
  const isRepeat = visitWindow();
  for (let number = 0; number <= MOST_VISITS; number += 1)
    isRepeat(aVisitor({ articleNumber: number }), NOON);

  expect(isRepeat(aVisitor({ articleNumber: 1 }), NOON)).toBe(true);
  expect(isRepeat(aVisitor({ articleNumber: 0 }), NOON)).toBe(false);
});

function aVisitor(difference: Partial<Visitor> = {}): Visitor {
  const phone = { address: '203.0.113.7', userAgent: 'Mozilla/5.0 (iPhone)', tab: '00000000000000aa' };
  return { articleNumber: 1, ...phone, ...difference };
}
