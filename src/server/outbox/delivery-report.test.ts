import { expect, test } from 'vitest';
import { findStuck, summariseDelivery } from './delivery-report.ts';
import { aDeliveryState, anArticleAside } from './delivery-state.fixture.ts';

const MINUTE_MS = 60_000;

test('when nothing waits, all is well', () => {
  expect(summariseDelivery([aDeliveryState(), aDeliveryState({ receiver: 'uji' })], 0)).toEqual({
    state: 'ok',
    waiting: 0,
    oldestSeconds: 0,
    setAside: 0,
  });
});

test('the slowest receiver says how much waits and for how long', () => {
  const states = [
    aDeliveryState({ waiting: 3, oldestAtMs: 1000 }),
    aDeliveryState({ receiver: 'uji', waiting: 40, oldestAtMs: 500 }),
  ];

  expect(summariseDelivery(states, 9500)).toEqual({
    state: 'behind',
    waiting: 40,
    oldestSeconds: 9,
    setAside: 0,
  });
});

test('a long queue that moves, as after an import, is behind and not stuck', () => {
  const importing = aDeliveryState({ waiting: 40_000, oldestAtMs: 0, busySinceMs: 10 * MINUTE_MS - 500 });

  expect(summariseDelivery([importing], 10 * MINUTE_MS).state).toBe('behind');
});

test('a clock that runs ahead of ours makes no event younger than now', () => {
  expect(summariseDelivery([aDeliveryState({ waiting: 1, oldestAtMs: 5000 })], 1000).oldestSeconds).toBe(0);
});

test('a database that does not answer leaves the lag open', () => {
  expect(summariseDelivery([aDeliveryState({ waiting: undefined })], 0)).toEqual({
    state: 'unknown',
    waiting: null,
    oldestSeconds: null,
    setAside: 0,
  });
});

test.each([
  ['an article set aside', { setAside: [anArticleAside()] }],
  ['a receiver that takes nothing', { pausedSinceMs: 0 }],
  ['a receiver that does not answer', { busySinceMs: 0 }],
])('%s is stuck after a minute, and not before', (_, changes) => {
  const states = [aDeliveryState({ waiting: 1, oldestAtMs: 0, ...changes })];

  expect(summariseDelivery(states, MINUTE_MS).state).toBe('behind');
  expect(summariseDelivery(states, MINUTE_MS + 1).state).toBe('stuck');
});

test('the stuck stories are named once each, the one that waits longest first', () => {
  const states = [
    aDeliveryState({ setAside: [anArticleAside({ article: 'late', sinceMs: 500 }), anArticleAside()] }),
    aDeliveryState({ receiver: 'uji', setAside: [anArticleAside({ sinceMs: 900 })] }),
  ];

  expect(findStuck(states, 2 * MINUTE_MS)).toEqual({ receivers: [], articles: ['damaged', 'late'] });
});
